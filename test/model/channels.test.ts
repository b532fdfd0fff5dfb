import assert from 'node:assert/strict';
import {test} from 'node:test';
import {channelIcon} from '../../src/model/channels.js';
import {iconNames, type IconName} from '../../src/model/icons.js';

const named: Record<IconName, string> = {
  mail: 'E-mail, email, Emails, Mail, Mailing, Courriel, Newsletter, Courrier électronique, Letter, Lettre, COURRIERS, Post',
  phone: 'Phone, Hotline, Téléphone, Call centre, Call center',
  chat: 'Chat, Live chat, SMS, WhatsApp, Chatbot, Chatbots, Text message',
  app: 'App, Mobile app, Web app, Application, Appli, Mobile, App store, In-app message',
  web: 'Web, Website, Site web, Site, e-Shop, Online shop, Boutique en ligne, Portal, Portail',
  store: 'Store, Shops, Boutique, Magasin, Agence, Agences',
  ad: 'Ad, Ads, Annonce, Bannière, Banner, Advertisement, Advertising, Publicité, Affiches, TV, TV ad, Radio, Flyer, Brochure',
  staff: 'Staff, In person, Adviser, Advisors, Conseillère',
};

test('every icon is known by some name', () => {
  assert.deepEqual(Object.keys(named).sort(), [...iconNames].sort());
});

for (const icon of iconNames) {
  test(`${named[icon]}: each has the icon ${icon}`, () => {
    for (const name of named[icon].split(', ')) assert.equal(channelIcon(name), icon, name);
  });
}

const unknown = [
  ...['Approach', 'Chaton', 'Happy', 'Restore', 'Radiology', 'Sitemap', 'Addition'],
  ...['Call to action', 'Appel d’offres', 'Post-purchase'],
  ...['Coupon', 'Panier', 'Sécurité sociale', 'toString', '', ' ', '—', 'メール', 'Почта'],
];

for (const name of unknown) {
  test(`${JSON.stringify(name)} has no icon`, () => assert.equal(channelIcon(name), undefined));
}

test('letters with their accents apart are the same', () => {
  assert.equal(channelIcon('Téléphone'.normalize('NFD')), 'phone');
});

test('a name that comes again, and thousands of others between, keep their icons', () => {
  for (let i = 0; i < 5_000; i++) {
    assert.equal(channelIcon(`E-mail ${i}`), 'mail');
    assert.equal(channelIcon(`Thing ${i}`), undefined);
    assert.equal(channelIcon('Hotline'), 'phone');
  }
});

test('a long text takes no longer than it is long', () => {
  const time = (length: number) => {
    const texts = ['video', 'a ', 'advert ', ' ', 'é', 'reseau '].map(part => part.repeat(length));
    const start = performance.now();
    for (const text of texts) channelIcon(text);
    return performance.now() - start;
  };
  time(1_000);
  // With time that grows as the square, a hundred times the length would take ten thousand times as long.
  assert.ok(time(100_000) < 1_000 * Math.max(time(1_000), 1));
});

import {expect} from '@open-wc/testing';
import {drawn, until} from '../support/mount.js';
import {controlled, one, press, said, tool} from './support.js';

/** What the map would put on the clipboard. */
async function copied(map: Parameters<typeof one>[0], isAllowed = true): Promise<string> {
  let text = '';
  const clipboard = {
    writeText: async (given: string) => {
      if (!isAllowed) throw new DOMException('no', 'NotAllowedError');
      text = given;
    },
  };
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  try {
    await press(map, tool(map, 'Share'));
    await press(map, tool(map, 'Copy link'));
    await until(() => text || (!isAllowed && said(map)), 'it is told');
    return text;
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** The file that a button makes: its name and its text. */
async function saved(map: Parameters<typeof one>[0], kind: string) {
  let blob: Blob | undefined;
  let name = '';
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = given => createObjectURL.call(URL, (blob = given as Blob));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await press(map, tool(map, 'Share'));
    await press(map, tool(map, kind));
    await until(() => name || said(map), `${kind} is saved`);
    return {name, type: blob!.type, blob: blob!};
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('a link to what is shown', () => {
  it('names the step that was revealed', async () => {
    const map = await controlled('hash id="trip"');
    map.reveal('Rides');
    expect(new URL(await copied(map)).hash).to.equal('#rides');
    await until(() => said(map) === 'Link copied', 'it is told');
  });

  it('names the stage that is presented', async () => {
    const map = await controlled('hash present="go"');
    map.present = null;
    await drawn(map);
    expect(new URL(await copied(map)).hash).to.equal('');
  });

  it('names the map without hash', async () => {
    const map = await controlled('id="trip"');
    map.reveal('Rides');
    expect(new URL(await copied(map)).hash).to.equal('#trip');
  });

  it('names the step in sight of a map that is scrolled', async () => {
    const map = await controlled('hash', 620);
    const region = one(map, '.scroll');
    region.scrollLeft = region.scrollWidth;
    expect(['#books', '#rides', '#sleeps']).to.include(new URL(await copied(map)).hash);
  });

  it('carries what a reader has chosen, and another map is drawn so', async () => {
    const map = await controlled('hash');
    const lists = {lanes: ['emotion', 'touchpoints'], collapsed: 'Plan, home'};
    Object.assign(map, {view: 'table', persona: 'bo', find: 'Café & co', ...lists});
    map.reveal('Rides');
    await drawn(map);
    const {hash} = new URL(await copied(map));
    expect(hash).to.match(/^#rides\?view=table&persona=bo&lanes=emotion&lanes=touchpoints&/);
    history.replaceState(null, '', hash);
    try {
      const other = await controlled('hash');
      await drawn(other);
      expect(other).to.include({view: 'table', persona: 'bo', find: 'Café & co'});
      expect(other.lanes).to.deep.equal(lists.lanes);
      expect(other.collapsed).to.deep.equal(['Plan', 'home']);
      const marked = () => other.shadowRoot!.querySelector('[aria-current=true]');
      await until(() => marked(), 'the step is marked');
      expect(one(other, 'table')).to.exist;
    } finally {
      history.replaceState(null, '', ' ');
    }
  });

  it('carries lists that are empty', async () => {
    const map = await controlled('hash');
    map.lanes = [];
    await drawn(map);
    const {hash} = new URL(await copied(map));
    expect(hash).to.equal('#?lanes=');
    history.replaceState(null, '', hash);
    try {
      const other = await controlled('hash lanes="needs"');
      await drawn(other);
      expect(other.lanes).to.deep.equal([]);
    } finally {
      history.replaceState(null, '', ' ');
    }
  });

  it('of another map changes nothing, nor does one without hash', async () => {
    history.replaceState(null, '', '#elsewhere?view=table');
    try {
      const map = await controlled('hash');
      await drawn(map);
      expect(map.view).to.equal(undefined);
      history.replaceState(null, '', '#rides?view=table');
      const closed = await controlled('');
      await drawn(closed);
      expect(closed.view).to.equal(undefined);
    } finally {
      history.replaceState(null, '', ' ');
    }
  });

  it('is followed while the page is open', async () => {
    const map = await controlled('hash');
    const heard: string[] = [];
    map.addEventListener('journey-view-change', ({property}) => heard.push(property));
    location.hash = '#?view=stack&present=go';
    try {
      await until(() => map.present === 'go', 'the stage is presented');
      expect(map.view).to.equal('stack');
      expect(heard).to.deep.equal(['view', 'present']);
    } finally {
      history.replaceState(null, '', ' ');
    }
  });

  it('stands selected in a field where the clipboard is closed', async () => {
    const map = await controlled('id="trip"');
    await copied(map, false);
    const field = one<HTMLInputElement>(map, '.address');
    expect(field.hidden).to.equal(false);
    expect(field.value).to.match(/#trip$/);
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
  });
});

describe('a map that is saved', () => {
  before('what saves is there', () => import('../../../src/controls/sharing.js'));

  it('is JSON, CSV or Markdown, named after the map', async () => {
    const map = await controlled();
    const json = await saved(map, 'JSON');
    expect([json.name, json.type]).to.deep.equal(['Trip.json', 'application/json']);
    expect(JSON.parse(await json.blob.text())).to.deep.equal(
      JSON.parse(JSON.stringify(map.journey)),
    );
    const csv = await saved(map, 'CSV');
    expect(csv.name).to.equal('Trip.csv');
    expect(await csv.blob.text()).to.include('Stages,Plan,Plan,Go,Home');
    const markdown = await saved(map, 'Markdown');
    expect(markdown.name).to.equal('Trip.md');
    expect(await markdown.blob.text()).to.include('| Stages | Plan | Plan | Go | Home |');
  });

  it('is a picture of all of it, without its toolbar', async () => {
    const map = await controlled('', 620);
    const svg = await saved(map, 'SVG');
    expect([svg.name, svg.type]).to.deep.equal(['Trip.svg', 'image/svg+xml']);
    const text = await svg.blob.text();
    expect(text).to.include('Sleeps').and.not.include('Copy link');
    const png = await saved(map, 'PNG');
    expect([png.name, png.type]).to.deep.equal(['Trip.png', 'image/png']);
    const {width, height} = await createImageBitmap(png.blob);
    const region = one(map, '.scroll');
    expect(width / 2).to.be.closeTo(region.scrollWidth + 2, 2);
    expect(height / 2).to.be.at.least(region.scrollHeight);
  }).timeout(20000);
});

describe('a map that is printed', () => {
  it('stands alone on the paper, and back in the page after it', async () => {
    const map = await controlled();
    const beside = document.createElement('p');
    map.after(beside);
    let isPrinted = false;
    const {print} = window;
    window.print = () => {
      isPrinted = map.matches(':state(printed)') && document.adoptedStyleSheets.length === 1;
      dispatchEvent(new Event('afterprint'));
    };
    try {
      await press(map, tool(map, 'Share'));
      await press(map, tool(map, 'Print'));
      await until(() => isPrinted, 'it is printed alone');
    } finally {
      window.print = print;
    }
    expect(map.matches(':state(printed)')).to.equal(false);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });
});

import {expect} from '@open-wc/testing';
import type {
  EmotionCurveElement,
  JourneyMapElement,
  JourneyStageElement,
} from '../../../src/index.js';
import {upgrade} from '../../../src/index.js';
import {expectHints, expectWarning} from '../support/console.js';
import {
  curveLines,
  lanes,
  said,
  squeeze,
  noted,
  part,
  parts,
  text,
  texts,
  titles,
} from '../support/drawing.js';
import {box, drawn, next} from '../support/mount.js';

const readText = async (...request: Parameters<typeof fetch>) => (await fetch(...request)).text();

/** An example of the documentation as its page has it, with addresses that lead there from here. */
async function example(name: string): Promise<Element[]> {
  const markup = await readText(`/docs/examples/${name}.html`);
  const stage = box();
  stage.innerHTML = markup.replaceAll('src="', 'src="/docs/');
  for (const map of stage.querySelectorAll('journey-map')) {
    map.loader = async (...request) =>
      new Response((await readText(...request)).replaceAll('"src": "', '"src": "/docs/'));
  }
  return [...stage.querySelectorAll('journey-map, body > journey-stage, :scope > *')].filter(
    ({parentElement}) => parentElement === stage,
  );
}

async function onlyMap(name: string): Promise<JourneyMapElement> {
  const [map] = await example(name);
  return map as JourneyMapElement;
}

/** The map that the classic file makes of an example in plain markup. */
async function madeOf(name: string): Promise<JourneyMapElement> {
  const [written] = await example(name);
  const [map] = upgrade(written!.parentNode!);
  return drawn(map as JourneyMapElement);
}

const serious = ({problems}: JourneyMapElement) =>
  problems.filter(({severity}) => severity !== 'hint');

/** The emotions of the steps, in order. */
const emotions = ({journey}: JourneyMapElement) =>
  journey!.stages.flatMap(({steps}) => steps.map(({emotion}) => emotion?.value));

describe('the examples of the documentation', () => {
  it('shoes: draws five stages and sixteen steps in French, from a file', async () => {
    const map = await onlyMap('shoes');
    await next(map, 'journey-load');
    expect(map.problems).to.deep.equal([]);
    const file = (await (await fetch('/docs/examples/shoes.json')).json()) as {
      title: string;
      stages: {title: string; steps: {title: string}[]}[];
    };
    expect(titles(map, 'stage-title')).to.deep.equal(file.stages.map(({title}) => squeeze(title)));
    expect(titles(map, 'step-title')).to.deep.equal(
      file.stages.flatMap(({steps}) => steps.map(({title}) => squeeze(title))),
    );
    expect(parts(map, 'stage')).to.have.length(5);
    expect(parts(map, 'step')).to.have.length(16);
    expect(text(part(map, 'title'))).to.equal(file.title);
    expect(text(part(map, 'persona'))).to.contain('Léa Martin');
    expect(text(part(map, 'header')))
      .to.contain('Parcours client')
      .and.to.contain('12 nov. 2026');
    expect(lanes(map)).to.include.members([
      'Émotions',
      'Points de contact',
      'Points de douleur',
      'Opportunités',
      'Départements',
    ]);
    expect(parts(map, 'marker highest')).to.have.length(1);
    expect(parts(map, 'marker lowest')).to.have.length(1);
  });

  for (const [name, counts] of [
    ['experience', {stages: 5, steps: 14, personas: 1}],
    ['blueprint', {stages: 4, steps: 12, personas: 2}],
    ['personas', {stages: 4, steps: 12, personas: 3}],
    ['arabic', {stages: 5, steps: 13, personas: 2}],
  ] as const) {
    it(`${name}: draws all stages, steps and personas of its file`, async () => {
      const map = await onlyMap(name);
      await next(map, 'journey-load');
      expect(map.problems).to.deep.equal([]);
      const {stages, title} = map.journey!;
      expect(text(part(map, 'title'))).to.equal(title);
      expect(titles(map, 'stage-title')).to.deep.equal(stages.map(one => squeeze(one.title)));
      expect(titles(map, 'step-title')).to.deep.equal(
        stages.flatMap(({steps}) => steps.map(one => squeeze(one.title))),
      );
      expect(titles(map, 'stage-title')).to.have.length(counts.stages);
      expect(titles(map, 'step-title')).to.have.length(counts.steps);
      expect(texts(map, 'persona')).to.have.length(counts.personas);
    });
  }

  it('software: draws a purchase from child elements', async () => {
    const map = await onlyMap('software');
    await drawn(map);
    expect(map.problems).to.deep.equal([]);
    expect(titles(map, 'stage-title')).to.deep.equal([
      'Need',
      'Shortlist',
      'Evaluation',
      'Contract',
      'Roll-out',
    ]);
    const steps = titles(map, 'step-title');
    expect(steps)
      .to.have.length(map.querySelectorAll('journey-step').length)
      .and.to.have.length(14);
    expect(steps).to.include('Compares prices and features');
    expect(steps.at(-1)).to.equal('Looks back after 90 days');
    expect(texts(map, 'persona')).to.have.length(2);
    expect(text(part(map, 'title'))).to.equal('Buying a service desk for 600 people');
    expect(text(part(map, 'header'))).to.contain('Updated Oct 2, 2026');
    expect(parts(map, 'marker')).to.have.length(14);
  });

  it('table: draws a French table in its own order and words', async () => {
    expectHints('Ce que nous promettons');
    const map = await madeOf('table');
    expect(serious(map)).to.deep.equal([]);
    expect(noted(map)).to.deep.equal([]);
    expect(map.problems.map(({code}) => code)).to.deep.equal(['own-lane']);
    expect(text(part(map, 'title'))).to.equal('Passer à la fibre dans un immeuble ancien');
    expect(titles(map, 'stage-title')).to.deep.equal([
      'S’abonner',
      'Se faire raccorder',
      'S’en servir',
    ]);
    expect(titles(map, 'step-title')).to.deep.equal([
      'Compare les offres',
      'Vérifie son adresse',
      'Commande en ligne',
      'Choisit un rendez-vous',
      'Attend le technicien',
      'Voit la fibre posée',
      'Branche la box',
      'Reçoit sa première facture',
    ]);
    expect(lanes(map).slice(-7)).to.deep.equal([
      'Ce qu’il pense',
      'Ressenti',
      'Irritants',
      'Ce que nous promettons',
      'Points de contact',
      'Équipes',
      'Pistes d’amélioration',
    ]);
    expect(emotions(map)).to.deep.equal([0.5, -0.5, 1, -0.5, -2, 1, 2, -1]);
    expect(parts(map, 'marker')).to.have.length(8);
    const [, address] = map.journey!.stages[0]!.steps;
    expect(address!.painPoints!.map(({text, severity}) => [text, severity])).to.deep.equal([
      ['Trois cartes, trois réponses', undefined],
      ['Le numéro de l’immeuble manque', 'low'],
    ]);
    expect(text(part(map, 'map')))
      .to.contain('Sous-traitant')
      .and.not.to.contain('[');
  });

  it('lists: draws groups, stages and steps of headings and lists', async () => {
    const map = await madeOf('lists');
    expect(map.problems).to.deep.equal([]);
    expect(text(part(map, 'title'))).to.equal('Renewing a passport before a trip');
    expect(text(part(map, 'persona'))).to.contain('Amina Diallo');
    expect(text(part(map, 'story'))).to.contain('her passport runs out in May');
    expect(titles(map, 'stage-title')).to.deep.equal(['Find out', 'Book', 'Apply', 'Collect']);
    expect(map.journey!.stages.map(({group}) => group)).to.deep.equal([
      'At home',
      'At home',
      'At the town hall',
      'At the town hall',
    ]);
    expect(titles(map, 'step-title')).to.have.length(8).and.to.include('Takes a slot 40 km away');
    expect(emotions(map)).to.deep.equal([-0.5, 1, -2, 0.5, -1, 0, 1, 2]);
    expect(parts(map, 'marker')).to.have.length(8);
    expect(lanes(map)).to.include.members(['Touchpoints', 'Quotes', 'Pain points']);
  });

  it('fence: draws the JSON of a code block in its place', async () => {
    const map = await madeOf('fence');
    expect(map.problems).to.deep.equal([]);
    expect(map.querySelector('pre > code')).to.exist;
    expect(text(part(map, 'title'))).to.equal('A bicycle is repaired');
    expect(titles(map, 'stage-title')).to.deep.equal(['Bring it in', 'Wait', 'Ride again']);
    expect(titles(map, 'step-title')).to.deep.equal([
      'Describes the noise',
      'Hears a price',
      'Takes the bus',
      'Collects the bicycle',
    ]);
    expect(emotions(map)).to.deep.equal([-0.5, 1, -1, 2]);
    expect(parts(map, 'marker')).to.have.length(4);
  });

  it('stage: draws one stage alone', async () => {
    const [stage] = (await example('stage')) as JourneyStageElement[];
    await drawn(stage!);
    expect(stage!.problems).to.deep.equal([]);
    expect(titles(stage!, 'stage-title')).to.deep.equal(['Onboarding']);
    expect(titles(stage!, 'step-title')).to.deep.equal([
      'Installs the app',
      'Proves who she is',
      'Waits for the check',
      'Pays for the first coffee',
    ]);
    expect(curveLines(stage!)).to.have.length(4);
  });

  it('curves: draws three curves, in two languages and on two scales', async () => {
    const curves = (await example('curves')) as EmotionCurveElement[];
    expect(curves).to.have.length(3);
    await Promise.all(curves.map(drawn));
    const [dentist, move, course] = curves as [
      EmotionCurveElement,
      EmotionCurveElement,
      EmotionCurveElement,
    ];
    expect(curves.flatMap(({problems}) => problems)).to.deep.equal([]);
    expect(texts(dentist, 'label')).to.deep.equal([
      'Wakes up',
      'Waiting room',
      '“Just a look”',
      'The drill',
      'Out again',
    ]);
    expect(parts(dentist, 'marker')).to.have.length(5);
    expect(text(part(move, 'title'))).to.equal('Une semaine de déménagement');
    expect(texts(move, 'label')).to.have.length(5);
    expect(parts(move, 'marker'), 'one value is missing').to.have.length(4);
    expect(parts(course, 'marker')).to.have.length(5);
    expect(said(part(course, 'map'))).to.contain('neutral');
    expect(said(part(course, 'map'))).not.to.contain('outside');
  });

  it('broken: names every problem with its place and draws the rest', async () => {
    expectWarning('<journey-map> has problems');
    const map = await onlyMap('broken');
    await drawn(map);
    expect(titles(map, 'stage-title')).to.deep.equal(['Search', 'Visit', 'Contract']);
    expect(titles(map, 'step-title')).to.have.length(5);
    expect(titles(map, 'step-title')).to.include.members(['Reads the listings', 'Gets the keys']);
    const notes = noted(map).join('\n');
    for (const [path, found] of [
      ['state', 'yesterday'],
      ['updated', '12/11/2026'],
      ['[0].steps[1].href', 'javascript'],
      ['[0].steps[1].emotion', 'it depends'],
      ['[0].steps[2]', 'title'],
      ['[2].steps[0].', 'catastrophic'],
      ['[2].steps[1].emotion', '7'],
      ['[2].steps[1].departments[1]', 'name'],
    ] as const) {
      const line = noted(map).find(one => one.includes(path) && one.includes(found));
      expect(line, `${path} with ${found} in\n${notes}`).to.be.a('string');
    }
    expect(noted(map)).to.have.length(serious(map).length);
    expect(map.shadowRoot!.querySelectorAll('a')).to.have.length(0);
  });
});

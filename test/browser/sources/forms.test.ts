import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import type {JourneyMapElement} from '../../../src/index.js';
import {allowHints, expectWarning} from '../support/console.js';
import {drawn, mountDrawn} from '../support/mount.js';

const mermaid = 'journey\n  title Shoes\n  section Find\n    Search: 4: Lea\n    Compare: 2: Lea';
const csv = 'Stage,Step,Emotion,Touchpoints\nFind,Search,1,Shop\nFind,Compare,-1,"Blog\nShop"';
const tabs = csv.replaceAll(',', '\t');
const markdown =
  '# Shoes\n\n| | Search | Compare |\n| - | - | - |\n| Emotion | 1 | -1 |\n| Thoughts | Hm | Oh |';
const ojf = JSON.stringify({
  version: '1.0',
  stages: [{id: 's', name: 'Find'}],
  swimlanes: [{id: 'l', name: 'Steps'}],
  nodes: [
    {stageId: 's', swimlaneId: 'l', title: 'Search', score: 4},
    {stageId: 's', swimlaneId: 'l', title: 'Compare', score: -2},
  ],
});
const rows = JSON.stringify([
  {stage: 'Find', step: 'Search', emotion: 'happy'},
  {stage: 'Find', step: 'Compare', emotion: 'frustrated'},
]);
const phases = JSON.stringify({phases: [{name: 'Find', activities: ['Search', 'Compare']}]});

/** Each form, its content type and its extension. */
const forms: Readonly<Record<string, readonly [text: string, type: string, extension: string]>> = {
  Mermaid: [mermaid, 'text/plain', 'mmd'],
  CSV: [csv, 'text/csv;charset=utf-8', 'csv'],
  tabs: [tabs, 'text/tab-separated-values', 'tsv'],
  Markdown: [markdown, 'text/markdown', 'md'],
  OpenJourney: [ojf, 'application/json', 'ojf'],
  'flat rows': [rows, 'application/json', 'json'],
  phases: [phases, 'application/json', 'json'],
};

const unknown = 'application/octet-stream';

const titles = (map: JourneyMapElement) =>
  map.journey?.stages.flatMap(({title, steps}) =>
    steps.length ? steps.map(step => step.title) : [title],
  );

/** A map whose source a loader answers. */
async function loaded(text: string, type: string, src: string): Promise<JourneyMapElement> {
  const map = document.createElement('journey-map');
  map.loader = () => new Response(text, {headers: {'content-type': type}});
  map.src = src;
  const box = await mountDrawn<JourneyMapElement>('<journey-map></journey-map>');
  box.replaceWith(map);
  await map.reload();
  return map;
}

const serious = (map: JourneyMapElement) =>
  map.problems.filter(({severity}) => severity !== 'hint').map(({path, message}) => path + message);

describe('a journey in another form', () => {
  // How it was understood.
  beforeEach(() => allowHints(/./));

  for (const [name, [text, type, extension]] of Object.entries(forms)) {
    it(`is drawn from ${name}, by its content type`, async () => {
      const map = await loaded(text, type, '/map');
      expect(titles(map)).to.deep.equal(['Search', 'Compare']);
      expect(serious(map)).to.deep.equal([]);
      expect(map.shadowRoot!.textContent).to.include('Search');
      map.remove();
    });

    it(`is drawn from ${name}, by its extension`, async () => {
      const map = await loaded(text, unknown, `/map.${extension}?v=1`);
      expect(titles(map)).to.deep.equal(['Search', 'Compare']);
      map.remove();
    });

    it(`is drawn from ${name}, by its look`, async () => {
      const map = await loaded(text, unknown, '/map');
      expect(titles(map)).to.deep.equal(['Search', 'Compare']);
      map.remove();
    });

    it(`is drawn from ${name} as data`, async () => {
      const map = await mountDrawn<JourneyMapElement>('<journey-map></journey-map>');
      map.data = text;
      await drawn(map);
      expect(titles(map)).to.deep.equal(['Search', 'Compare']);
    });

    it(`is drawn from ${name} in the page`, async () => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const code = await mountDrawn<JourneyMapElement>(
        `<journey-map><pre><code>${escaped}</code></pre></journey-map>`,
      );
      expect(titles(code), 'pre').to.deep.equal(['Search', 'Compare']);
      if (type === 'text/plain') return;
      const script = await mountDrawn<JourneyMapElement>(
        `<journey-map><script type="${type}">${text}</script></journey-map>`,
      );
      expect(titles(script), 'script').to.deep.equal(['Search', 'Compare']);
    });
  }

  it('keeps its feelings on the scale that it has', async () => {
    const map = await loaded(mermaid, 'text/plain', '/map');
    expect(map.journey!.emotionScale).to.deep.include({min: 1, max: 5});
    map.remove();
    const other = await loaded(rows, 'application/json', '/rows');
    expect(other.journey!.stages[0]!.steps.map(({emotion}) => emotion?.value)).to.deep.equal([
      1, -1,
    ]);
    other.remove();
  });

  it('says where a mistake is', async () => {
    expectWarning('line 6');
    const map = await loaded(`${mermaid}\n    Pay: so so`, 'text/plain', '/map.mmd');
    expect(map.problems.find(({severity}) => severity !== 'hint')).to.include({place: 'line 6'});
    map.remove();
  });

  it('that nobody knows is a problem, and the last journey stays', async () => {
    const map = await loaded(csv, 'text/csv', '/map');
    map.loader = () => new Response('<!doctype html><title>Log in</title>');
    expectWarning('not JSON');
    await map.reload();
    expect(map.problems.map(({code}) => code)).to.include('json');
    expect(titles(map)).to.deep.equal(['Search', 'Compare']);
    map.remove();
  });
});

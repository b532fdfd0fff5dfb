import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {expectHints, expectWarning} from '../support/console.js';
import {feelings, noted, part, parts, showsContent, text, titles} from '../support/drawing.js';
import {nameOf, shoes, small} from '../support/journeys.js';
import {deferredLoader} from '../support/loader.js';
import {box, drawn, fewFrames, mount, mountDrawn, next, record} from '../support/mount.js';

const broken = () => ({
  title: 'Broken',
  stages: [
    {
      title: 'A',
      steps: [
        {title: 'One', emotion: 'no idea'},
        {title: 'Two', emotion: 7},
      ],
    },
  ],
});

async function brokenMap(attributes: string) {
  const map = mount(`<journey-map ${attributes}></journey-map>`);
  map.data = broken();
  return drawn(map);
}

describe('<journey-map>: problems', () => {
  it('names each problem with its place in a note that opens', async () => {
    expectWarning('#note');
    const map = await brokenMap('id="note"');
    const note = part<HTMLDetailsElement>(map, 'problem');
    expect(note.open).to.equal(false);
    expect(text(note.querySelector('summary'))).to.equal('2 problems');
    note.querySelector('summary')!.click();
    expect(note.open).to.equal(true);
    const [error, warning] = noted(map);
    expect(error).to.contain('stages[0].steps[0].emotion').and.to.contain('no idea');
    expect(warning).to.contain('stages[0].steps[1].emotion').and.to.contain('7');
  });

  it('speaks of one problem as one', async () => {
    expectWarning('#just-one');
    const map = mount('<journey-map id="just-one"></journey-map>');
    map.data = small('J', {emotion: 'no idea'});
    await drawn(map);
    expect(text(map.shadowRoot!.querySelector('summary'))).to.equal('1 problem');
  });

  it('draws everything that is sound', async () => {
    expectWarning('#sound');
    const map = await brokenMap('id="sound"');
    expect(titles(map, 'step-title')).to.deep.equal(['One', 'Two']);
    expect(parts(map, 'marker')).to.have.length(1);
    expect(feelings(map).join()).to.contain('outside the scale');
  });

  it('tells of them once by an event that does not bubble, and once on the console', async () => {
    expectWarning('#told');
    const place = box();
    const map = document.createElement('journey-map');
    map.id = 'told';
    const told = record(map, 'journey-error');
    const bubbled = record(place, 'journey-error');
    map.data = broken();
    place.append(map);
    await drawn(map);
    map.data = broken();
    await drawn(map);
    await fewFrames();
    expect(told).to.have.length(1);
    expect(told[0]!.problems.map(({path}) => path)).to.deep.equal([
      'stages[0].steps[0].emotion',
      'stages[0].steps[1].emotion',
    ]);
    expect(bubbled).to.deep.equal([]);
  });

  it('tells again of problems that come back', async () => {
    expectWarning('#again');
    const map = await brokenMap('id="again"');
    const told = record(map, 'journey-error');
    map.data = shoes();
    await drawn(map);
    expect(noted(map)).to.deep.equal([]);
    map.data = broken();
    await drawn(map);
    expect(told).to.have.length(1);
  });

  it('keeps the note off the page when asked to, and only the note', async () => {
    expectWarning('#no-note');
    const map = mount('<journey-map id="no-note" no-problem-note></journey-map>');
    const told = record(map, 'journey-error');
    map.data = broken();
    await drawn(map);
    expect(parts(map, 'problem')).to.deep.equal([]);
    expect(map.problems).to.have.length(2);
    expect(told).to.have.length(1);
    map.noProblemNote = false;
    await drawn(map);
    expect(noted(map)).to.have.length(2);
  });

  it('never shows hints, but keeps them for authors', async () => {
    expectHints('<journey-map>#hints has hints:');
    const map = mount('<journey-map id="hints"></journey-map>');
    const told = record(map, 'journey-error');
    map.data = {phases: [{name: 'A', tasks: [{title: 'One', pains: 'Slow'}]}]};
    await drawn(map);
    expect(titles(map, 'step-title')).to.deep.equal(['One']);
    expect(map.problems).not.to.be.empty;
    expect(new Set(map.problems.map(({severity}) => severity))).to.deep.equal(new Set(['hint']));
    expect(parts(map, 'problem')).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

  it('tells hints alone once on the console, and again only if they are others', async () => {
    const renamed = (more = {}) => ({phases: [{title: 'A', steps: [{title: 'One', ...more}]}]});
    expectHints(/^journey-map: <journey-map>#only-hints has hints:\n  hint: phases: [^\n]+$/);
    const map = mount('<journey-map id="only-hints"></journey-map>');
    const told = record(map, 'journey-error');
    map.data = renamed();
    await drawn(map);
    map.data = renamed();
    await drawn(map);
    map.data = renamed({thoughts: ['Hm']});
    await drawn(map);
    expectHints('pains');
    map.data = renamed({pains: ['Slow']});
    await drawn(map);
    expect(told).to.deep.equal([]);
  });

  it('tells hints below the problems, in one message, and problems alone by the event', async () => {
    expectWarning(
      /#mixed has problems:\n  error: stages\[0\]\.steps\[0\]\.emotion: [^\n]+\n  hint: [^\n]+$/,
    );
    const map = mount('<journey-map id="mixed"></journey-map>');
    const told = record(map, 'journey-error');
    const stages = [{title: 'A', steps: [{title: 'One', emotion: 'no idea'}]}];
    map.data = {name: 'J', stages};
    await drawn(map);
    expect(told.map(({problems}) => problems.map(({severity}) => severity))).to.deep.equal([
      ['error'],
    ]);
    expect(noted(map)).to.have.length(1);
    // Other hints beside the same problems are no news.
    map.data = {title: 'J', stages};
    await drawn(map);
    expect(map.problems).to.have.length(1);
    expect(told).to.have.length(1);
  });

  it('names the place in the markup beside the path, and alone where there is no path', async () => {
    expectWarning(/\n  error: stages\[0\]\.steps\[0\]\.emotion \(journey-step 1\): /);
    await mountDrawn(
      '<journey-map id="place"><journey-stage heading="S"><journey-step heading="A" emotion="so-so"></journey-step></journey-stage></journey-map>',
    );
    expectHints(/\n  hint: stages\[0\]\.steps\[0\] \(journey-step 1\): /);
    await mountDrawn(
      '<journey-map id="misspelt"><journey-stage heading="S"><journey-step heading="A" touchpionts="Shop"></journey-step></journey-stage></journey-map>',
    );
    expectWarning(/\n  error: \(journey-step 1\): /);
    await mountDrawn(
      '<journey-map id="outside"><journey-step heading="A"></journey-step><journey-stage heading="S"></journey-stage></journey-map>',
    );
  });

  it('throws for no data at all', async () => {
    const values = [
      null,
      0,
      7,
      '',
      'text',
      true,
      [],
      [null],
      {},
      {stages: null},
      new Date(),
      () => 1,
      3n,
    ];
    for (const [i, value] of values.entries()) {
      const map = mount(`<journey-map id="odd-${i}" no-problem-note><p>Fallback</p></journey-map>`);
      map.data = value;
      let failure: unknown;
      await drawn(map).catch(error => (failure = error));
      expect(failure, String(value)).to.equal(undefined);
      if (map.problems.some(({severity}) => severity !== 'hint')) expectWarning(`#odd-${i} has`);
      else if (map.problems.length) expectHints(`#odd-${i} has`);
      expect(map.journey !== undefined || showsContent(map), String(value)).to.equal(true);
    }
  });

  it('draws a step, a stage and an item with markup in their names as plain words', async () => {
    const evil = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    const map = mount('<journey-map></journey-map>');
    map.data = {title: evil, stages: [{title: evil, steps: [{title: evil, touchpoints: [evil]}]}]};
    await drawn(map);
    expect(map.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(titles(map, 'step-title')).to.deep.equal([evil]);
    expect('hacked' in window).to.equal(false);
  });
});

describe('<journey-map src>: four failures, four messages', () => {
  async function failing(id: string, src: string) {
    expectWarning(`#${id}`);
    const map = mount(`<journey-map id="${id}" src="${src}"><p>Fallback</p></journey-map>`);
    const {problems} = await next(map, 'journey-error');
    expect(problems).to.have.length(1);
    expect(noted(map)).to.have.length(1);
    expect(showsContent(map), 'the fallback stays').to.equal(true);
    return {map, problem: problems[0]!, said: noted(map)[0]!};
  }

  it('says that the server cannot be reached', async () => {
    // Browsers refuse this port by themselves, so that nothing leaves the machine.
    const {problem, said} = await failing('unreachable', 'http://127.0.0.1:9/map.json');
    expect(problem.code).to.equal('network');
    expect(said).to.contain('127.0.0.1:9').and.to.contain('CORS');
  });

  it('names the status that the server gives', async () => {
    expectWarning('#status');
    const {loader, asked} = deferredLoader();
    const map = mount('<journey-map id="status" src="gone.json"></journey-map>');
    map.loader = loader;
    await drawn(map);
    asked[0]!.answer('', 410);
    const {problems} = await next(map, 'journey-error');
    expect(problems[0]!.code).to.equal('http');
    expect(noted(map)[0]).to.contain('410').and.to.contain('gone.json');
  });

  it('names line and column of bad JSON', async () => {
    const url = URL.createObjectURL(new Blob(['{\n  "title": "J",\n  stages: []\n}']));
    const {problem, said} = await failing('bad-json', url);
    expect(problem.code).to.equal('json');
    expect(said).to.contain('line 3, column 3');
    URL.revokeObjectURL(url);
  });

  it('says that a web page is no JSON', async () => {
    const {said} = await failing('web-page', '/docs/index.html');
    expect(said).to.contain('JSON').and.to.contain('line 1');
  });

  it('says that other JSON is no journey', async () => {
    const {said} = await failing('no-journey', '/tsconfig.json');
    expect(said).to.contain('stages');
  });

  it('refuses an address that would run a script', async () => {
    const {said} = await failing('script-address', 'javascript:alert(1)');
    expect(said).to.contain('javascript:');
  });
});

describe('<journey-map>: fallback content', () => {
  it('shows until something can be drawn, and again when there is nothing', async () => {
    const map = await mountDrawn('<journey-map><p>A table instead</p></journey-map>');
    expect(showsContent(map)).to.equal(true);
    expect(map.matches(':state(empty)')).to.equal(true);
    map.data = shoes();
    await drawn(map);
    expect(showsContent(map)).to.equal(false);
    expect(map.matches(':state(empty)')).to.equal(false);
    map.data = null;
    await drawn(map);
    expect(showsContent(map)).to.equal(true);
  });

  it('shows beside the note of what went wrong', async () => {
    expectWarning('#beside');
    const map = mount('<journey-map id="beside"><p>A table instead</p></journey-map>');
    map.data = 42;
    await drawn(map);
    expect(showsContent(map)).to.equal(true);
    expect(noted(map)).to.have.length(1);
    expect(nameOf(map)).to.equal(undefined);
  });
});

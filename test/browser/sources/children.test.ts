import {expect} from '@open-wc/testing';
import {parseJourney} from '../../../src/model/parse.js';
import type {Problem} from '../../../src/model/problem.js';
import type {Step} from '../../../src/model/schema.js';
import {readChildren, readStage} from '../../../src/sources/children.js';
import {wordsFor} from '../../../src/translations/index.js';

const en = wordsFor('en');

/** An element from markup as a page's parser builds it, never attached. */
function element(markup: string): Element {
  const template = document.createElement('div');
  template.innerHTML = markup;
  return template.firstElementChild!;
}

const read = (markup: string, words = en) => readChildren(element(markup), words);

function journeyOf(markup: string, words = en) {
  const {data, problems} = read(markup, words);
  const result = parseJourney(data, {hints: problems});
  return {...result, journey: result.journey!};
}

const inMap = (content: string) => `<journey-map>${content}</journey-map>`;
const inStep = (attributes: string, content = '') =>
  inMap(
    `<journey-stage heading="S"><journey-step heading="A" ${attributes}>${content}</journey-step></journey-stage>`,
  );

function stepOf(attributes: string, content = ''): Step & {problems: readonly Problem[]} {
  const {journey, problems} = journeyOf(inStep(attributes, content));
  return {...journey.stages[0]!.steps[0]!, problems};
}

const codes = (problems: readonly Problem[]) => problems.map(({code}) => code);

describe('reading a map from its children', () => {
  it('reads every attribute of the map', () => {
    const {journey, problems} = journeyOf(`<journey-map heading="Shoes" description="How" lang="fr"
      kind="experience" state="future" market="b2b" problem="P" scenario="Sc" expectations="one; two"
      outcome="O" business-goal="G" owner="CX" updated="2025-03-01" review-by="2025-09" lanes="emotion"
      sources="Interviews | Survey" emotion-min="0" emotion-max="10" persona="x" src="y" hash selectable
      credentials="include" no-problem-note><journey-stage heading="S"></journey-stage></journey-map>`);
    expect(problems).to.deep.equal([]);
    const {version, personas, stages, links, ...rest} = journey;
    expect(stages).to.have.length(1);
    expect([version, personas, links]).to.deep.equal([1, [], []]);
    expect(rest).to.deep.equal({
      title: 'Shoes',
      description: 'How',
      lang: 'fr',
      kind: 'experience',
      state: 'future',
      market: 'b2b',
      problem: 'P',
      scenario: 'Sc',
      expectations: [{text: 'one'}, {text: 'two'}],
      outcome: 'O',
      businessGoal: 'G',
      owner: 'CX',
      updated: '2025-03-01',
      reviewBy: '2025-09',
      sources: [{text: 'Interviews'}, {text: 'Survey'}],
      emotionScale: {min: 0, max: 10},
      lanes: [{id: 'emotion'}],
    });
  });

  it('reads every attribute of a persona', () => {
    const {journey, problems} = journeyOf(
      inMap(`<journey-persona id="lea" heading="Léa" role="Buyer" quote="Now!" goals="fast; cheap" needs="help"
        frustrations="queues" image="lea.png" image-alt="Léa smiles" color="teal"></journey-persona>
        <journey-stage heading="S"></journey-stage>`),
    );
    expect(problems).to.deep.equal([]);
    expect(journey.personas).to.deep.equal([
      {
        id: 'lea',
        name: 'Léa',
        role: 'Buyer',
        quote: 'Now!',
        goals: [{text: 'fast'}, {text: 'cheap'}],
        needs: [{text: 'help'}],
        frustrations: [{text: 'queues'}],
        image: {src: 'lea.png', alt: 'Léa smiles'},
        color: 'teal',
      },
    ]);
  });

  it('reads every lane and attribute of a step', () => {
    const {problems, ...step} =
      stepOf(`id="a" description="D" duration="P1D" href="/a" image="a.png" image-alt="A"
      moment-of-truth personas="lea, max" emotion="-1,5 Cross" actors="Léa, Max" actions="Looks, buys" thoughts="Hm?"
      quotes="“Nice”" needs="Help" touchpoints="Shop, Courier @ Home" channels="Web" departments="Sales, Care"
      campaigns="Spring @ Radio" pain-points="Queue [high]" highlights="Gift" opportunities="Chat [low]"
      solutions="Bot" evidence="Bag" frontstage="F" backstage="B" support="CRM" notes="N"
      metrics="Waiting: 12 min / 3; NPS: 32"`);
    // Nobody is declared who could be meant.
    expect(codes(problems)).to.deep.equal(['unknown-reference', 'unknown-reference']);
    expect(step).to.deep.equal({
      id: 'a',
      title: 'A',
      description: 'D',
      duration: 'P1D',
      href: '/a',
      image: {src: 'a.png', alt: 'A'},
      momentOfTruth: true,
      personas: ['lea', 'max'],
      emotion: {value: -1.5, label: 'Cross'},
      actors: [{name: 'Léa'}, {name: 'Max'}],
      actions: [{text: 'Looks, buys'}],
      thoughts: [{text: 'Hm?'}],
      quotes: [{text: 'Nice'}],
      needs: [{text: 'Help'}],
      touchpoints: [{name: 'Shop'}, {name: 'Courier', channel: 'Home'}],
      channels: [{name: 'Web'}],
      departments: [{name: 'Sales'}, {name: 'Care'}],
      campaigns: [{name: 'Spring', channel: 'Radio'}],
      painPoints: [{text: 'Queue', severity: 'high'}],
      highlights: [{text: 'Gift'}],
      opportunities: [{text: 'Chat', impact: 'low'}],
      solutions: [{text: 'Bot'}],
      evidence: [{text: 'Bag'}],
      frontstage: [{text: 'F'}],
      backstage: [{text: 'B'}],
      support: [{text: 'CRM'}],
      notes: [{text: 'N'}],
      metrics: [
        {name: 'Waiting', value: 12, unit: 'min', target: 3},
        {name: 'NPS', value: 32},
      ],
    });
  });

  it('reads where a step leads, by its id or else its title', () => {
    const {journey, problems} = journeyOf(
      inMap(`<journey-stage heading="S">
        <journey-step id="a" heading="Compares" next="c" loop-to="b; Buys, at last" link-label="in doubt"></journey-step>
        <journey-step heading="Buys, at last" branch-to="a"></journey-step>
        <journey-step id="c" heading="Pays"></journey-step>
      </journey-stage>`),
    );
    // Nothing has the id `b`.
    expect(codes(problems)).to.deep.equal(['unknown-reference']);
    expect(journey.links).to.deep.equal([
      {from: 'a', to: 'c', kind: 'next', label: 'in doubt'},
      {from: 'a', to: 'b', kind: 'loop', label: 'in doubt'},
      {from: 'a', to: 'Buys, at last', kind: 'loop', label: 'in doubt'},
      {from: 'Buys, at last', to: 'a', kind: 'branch'},
    ]);
  });

  it('names a metric without a number, and keeps the others', () => {
    const {metrics, problems} = stepOf('metrics="Queue; Waiting: 12"');
    expect(metrics).to.deep.equal([{name: 'Waiting', value: 12}]);
    expect(problems.map(({path, message}) => `${path}: ${message}`)).to.deep.equal([
      'stages[0].steps[0].metrics[0].value: expected a number, found "Queue"',
    ]);
  });

  it('reads a stage alike, with what only stages have', () => {
    const {journey, problems} = journeyOf(
      inMap(
        `<journey-stage id="s" heading="S" goal="Find" business-goal="Sell" group="before" touchpoints="Ad" emotion="1"></journey-stage>`,
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(journey.stages).to.deep.equal([
      {
        id: 's',
        title: 'S',
        goal: 'Find',
        businessGoal: 'Sell',
        group: 'before',
        touchpoints: [{name: 'Ad'}],
        emotion: {value: 1},
        steps: [],
      },
    ]);
  });

  it('takes singular, plural and joined spellings', () => {
    const step = stepOf('touchpoint="Shop" painpoint="Queue" opportunity="Chat" SUPPORTS="CRM"');
    expect(step.touchpoints).to.deep.equal([{name: 'Shop'}]);
    expect(step.painPoints).to.deep.equal([{text: 'Queue'}]);
    expect(step.opportunities).to.deep.equal([{text: 'Chat'}]);
    expect(step.support).to.deep.equal([{text: 'CRM'}]);
    expect(step.problems).to.deep.equal([]);
  });

  for (const [attributes, title, hints] of [
    ['heading="H" name="N" label="L" title="T"', 'H', []],
    ['title="T" label="L" name="N"', 'N', []],
    ['label="L" title="T"', 'L', []],
    ['title="T"', 'T', ['alias']],
    ['heading=" " title="T"', 'T', ['alias']],
  ] as const) {
    it(`calls a stage with ${attributes} “${title}”`, () => {
      const {journey, problems} = journeyOf(inMap(`<journey-stage ${attributes}></journey-stage>`));
      expect(journey.stages[0]!.title).to.equal(title);
      expect(codes(problems)).to.deep.equal(hints);
    });
  }

  it('separates the lines of an attribute', () => {
    const step = stepOf('touchpoints="\n Shop; corner\n Web, app\n"');
    expect(step.touchpoints).to.deep.equal([{name: 'Shop; corner'}, {name: 'Web, app'}]);
  });

  it('says nothing for empty attributes', () => {
    const {problems, ...step} = stepOf(
      'description="" touchpoints=" " emotion="" href="" emotion-lea=""',
    );
    expect(problems).to.deep.equal([]);
    expect(step).to.deep.equal({id: 'a', title: 'A'});
  });
});

describe('emotions of children', () => {
  it('puts emotion-label before trailing words, in any order', () => {
    for (const text of [
      'emotion="1 fine" emotion-label="Glad"',
      'emotion-label="Glad" emotion="1"',
    ]) {
      expect(stepOf(text).emotion).to.deep.equal({value: 1, label: 'Glad'});
    }
  });

  it("knows the words of the page's language and English", () => {
    const stage = (emotion: string) =>
      journeyOf(
        inMap(`<journey-stage heading="S" emotion="${emotion}"></journey-stage>`),
        wordsFor('fr'),
      ).journey.stages[0]!.emotion;
    expect(stage('très négatif')).to.deep.equal({value: -2});
    expect(stage('very positive')).to.deep.equal({value: 2});
  });

  it('names an emotion that cannot be read by its path, and draws the rest', () => {
    const {problems, emotion, title} = stepOf('emotion="so-so"');
    expect(emotion).to.equal(undefined);
    expect(title).to.equal('A');
    expect(problems.map(({path, found}) => [path, found])).to.deep.equal([
      ['stages[0].steps[0].emotion', '"so-so"'],
    ]);
  });

  it('reads an emotion per persona', () => {
    const {journey, problems} = journeyOf(
      inMap(`<journey-stage heading="S"><journey-step heading="A" emotion-lea="++" emotion-max="-1 cross"
        emotion-zoe="0"></journey-step></journey-stage>
        <journey-persona id="lea" heading="Léa"></journey-persona>
        <journey-persona id="max" heading="Max"></journey-persona>
        <journey-persona heading="Zoé"></journey-persona>`),
    );
    expect(problems).to.deep.equal([]);
    expect(journey.stages[0]!.steps[0]!.emotions).to.deep.equal({
      lea: {value: 2},
      max: {value: -1, label: 'cross'},
      zoe: {value: 0},
    });
  });

  it('takes no words or signs on another scale', () => {
    const {journey, problems} = journeyOf(`<journey-map emotion-min="1" emotion-max="5">
      <journey-stage heading="A" emotion="++"></journey-stage>
      <journey-stage heading="B" emotion="4 pleased"></journey-stage></journey-map>`);
    expect(journey.stages.map(({emotion}) => emotion)).to.deep.equal([
      undefined,
      {value: 4, label: 'pleased'},
    ]);
    expect(problems.map(({path}) => path)).to.deep.equal(['stages[0].emotion']);
  });

  it('completes a scale of which one end is given, and keeps words on the usual one', () => {
    const {journey} = journeyOf(
      '<journey-map emotion-max="5"><journey-stage></journey-stage></journey-map>',
    );
    expect(journey.emotionScale).to.deep.equal({min: -2, max: 5});
    const usual = journeyOf(
      '<journey-map emotion-min="-2"><journey-stage heading="A" emotion="+"></journey-stage></journey-map>',
    );
    expect(usual.journey.stages[0]!.emotion).to.deep.equal({value: 1});
  });
});

describe('content instead of attributes', () => {
  it('reads headings, paragraphs and lists', () => {
    const {journey, problems} = journeyOf(
      inMap(`<h2>Buying <em>shoes</em></h2><p>What <b>happens</b>.</p>
      <journey-stage><h3>Need</h3><ul data-lane="touchpoints"><li>Ad</li><li>Courier @ Home</li></ul>
        <journey-step><h4>Sees an ad</h4><p>On the way home.</p>loosely
          <ol data-lane="pain-points"><li data-severity="high">Too, loud</li><li>Too long [low]</li></ol>
          <ul data-lane="opportunities"><li data-impact="high" data-effort="low" data-owner="CX">Chat</li></ul>
          <ul data-lane="touchpoint"><li data-channel="Street">Poster</li></ul>
          <p data-lane="emotion">-1 cross</p><p data-lane="thoughts">Hm.<br>Well…</p>
        </journey-step></journey-stage>`),
    );
    expect(problems).to.deep.equal([]);
    expect(journey.title).to.equal('Buying shoes');
    expect(journey.description).to.equal('What happens.');
    const [stage] = journey.stages;
    expect(stage!.title).to.equal('Need');
    expect(stage!.touchpoints).to.deep.equal([{name: 'Ad'}, {name: 'Courier', channel: 'Home'}]);
    expect(stage!.steps).to.deep.equal([
      {
        id: 'sees-an-ad',
        title: 'Sees an ad',
        description: 'On the way home. loosely',
        painPoints: [
          {text: 'Too, loud', severity: 'high'},
          {text: 'Too long', severity: 'low'},
        ],
        opportunities: [{text: 'Chat', impact: 'high', effort: 'low', owner: 'CX'}],
        touchpoints: [{name: 'Poster', channel: 'Street'}],
        emotion: {value: -1, label: 'cross'},
        thoughts: [{text: 'Hm.'}, {text: 'Well…'}],
      },
    ]);
  });

  it('looks through the layers that editors add', () => {
    const {journey, problems} = journeyOf(
      inMap(`<div><p></p><h2>  </h2><h2>Map<br>title</h2><section><div><journey-stage><div><h3>S</h3></div><p><br></p>
      <my-wrapper><journey-step><div><p>One<br>two</p><ul data-lane="needs"><div><li><p>Help</p><p>now</p></li></div></ul></div>
      </journey-step></my-wrapper></journey-stage></div></section></div>`),
    );
    expect(codes(problems)).to.deep.equal(['expected']);
    expect(journey.title).to.equal('Map title');
    const {title, steps, description} = journey.stages[0]!;
    expect([title, description]).to.deep.equal(['S', undefined]);
    expect(steps[0]!.description).to.equal('One two');
    expect(steps[0]!.needs).to.deep.equal([{text: 'Help now'}]);
  });

  it('lets attributes go before a heading and a paragraph, and joins both kinds of lists', () => {
    const {problems, ...step} = stepOf(
      'description="D" touchpoints="Ad"',
      '<h4>Not this</h4><p>Nor this</p><ul data-lane="touchpoints"><li>Shop</li></ul>',
    );
    expect(problems).to.deep.equal([]);
    expect(step).to.deep.equal({
      id: 'a',
      title: 'A',
      description: 'D',
      touchpoints: [{name: 'Ad'}, {name: 'Shop'}],
    });
  });

  it('prefers a heading to the tooltip', () => {
    const {journey, problems} = journeyOf(
      inMap('<journey-stage title="Tip"><h3>Name</h3></journey-stage>'),
    );
    expect(journey.stages[0]!.title).to.equal('Name');
    expect(problems).to.deep.equal([]);
  });

  it('gives a lane that it does not know a row of its own, with a hint', () => {
    const {problems, cells} = stepOf('', '<ul data-lane="Weather"><li>Rain</li><li>Fog</li></ul>');
    expect(codes(problems)).to.deep.equal(['own-lane']);
    expect(cells).to.deep.equal({Weather: [{text: 'Rain'}, {text: 'Fog'}]});
    const unsafe = stepOf('', '<p data-lane="__proto__">Sun</p>');
    expect(codes(unsafe.problems)).to.deep.equal(['own-lane', 'unsafe-key']);
  });

  it('keeps the text of a lane that a map cannot have', () => {
    const {journey} = journeyOf(
      inMap('<p data-lane="Weather">Rain</p><journey-stage heading="S"></journey-stage>'),
    );
    expect(journey.description).to.equal('Rain');
  });

  it('leaves scripts, styles and templates out of the texts', () => {
    const {description} = stepOf(
      '',
      'A<style>b{}</style><template>c</template><script type="x">d</script><!-- e --> f',
    );
    expect(description).to.equal('A f');
  });
});

describe('the structure of children', () => {
  it('needs a stage', () => {
    const {data, problems} = read('<journey-map heading="M"><p>Fallback</p></journey-map>');
    expect([data, problems]).to.deep.equal([undefined, []]);
    expect(read(inMap(inMap('<journey-stage></journey-stage>'))).data).to.equal(undefined);
  });

  it('leaves a map inside alone', () => {
    const {journey} = journeyOf(
      inMap(
        `<journey-stage heading="A"><journey-map><h3>Inner</h3><journey-stage heading="X"></journey-stage></journey-map></journey-stage>`,
      ),
    );
    expect(journey.stages.map(({title}) => title)).to.deep.equal(['A']);
  });

  it('flattens self-closed steps, with one hint', () => {
    const {journey, problems} = journeyOf(
      inMap(`<journey-persona heading="Léa" /><journey-stage heading="S"><journey-step heading="A" />
      <journey-step heading="B" emotion="1"/><journey-step heading="C"/></journey-stage>
      <journey-stage heading="T"><journey-step heading="D" /></journey-stage>`),
    );
    expect(journey.personas.map(({name}) => name)).to.deep.equal(['Léa']);
    expect(
      journey.stages.map(({title, steps}) => [title, steps.map(step => step.title)]),
    ).to.deep.equal([
      ['S', ['A', 'B', 'C']],
      ['T', ['D']],
    ]);
    expect(journey.stages[0]!.steps[1]!.emotion).to.deep.equal({value: 1});
    expect(problems.map(({severity, code}) => [severity, code])).to.deep.equal([
      ['hint', 'self-closed'],
    ]);
  });

  it('flattens self-closed stages', () => {
    const {journey} = journeyOf(
      inMap(
        '<journey-stage heading="A" goal="x" /><journey-stage heading="B" /><journey-step heading="b" />',
      ),
    );
    expect(journey.stages.map(({title, steps}) => [title, steps.length])).to.deep.equal([
      ['A', 0],
      ['B', 1],
    ]);
  });

  it('names a step outside of a stage, and keeps what it took in', () => {
    const {journey, problems} = journeyOf(
      inMap('<journey-step heading="lost" /><journey-stage heading="A"></journey-stage>'),
    );
    expect(journey.stages.map(({title}) => title)).to.deep.equal(['A']);
    expect(problems.map(({severity, code}) => [severity, code])).to.deep.equal([
      ['error', 'outside-stage'],
    ]);
  });

  it('gives hints the paths of their elements', () => {
    const {problems} = read(
      inMap(`<journey-stage heading="A"></journey-stage><journey-stage heading="B">
      <journey-step></journey-step><journey-step title="T"></journey-step></journey-stage>`),
    );
    expect(problems.map(({path}) => path)).to.deep.equal(['stages[1].steps[1]']);
  });

  it('knows elements that are registered under other names', () => {
    class Renamed extends HTMLElement {
      static journeyRole = 'stage';
    }
    customElements.define('test-phase', Renamed);
    const host = document.createElement('div');
    host.append(new Renamed());
    host.firstElementChild!.setAttribute('heading', 'P');
    expect(readChildren(host, en).data?.stages).to.deep.equal([{title: 'P'}]);
  });

  it('finds a stage and a text in a tree deeper than any parser builds', () => {
    const host = document.createElement('journey-map');
    let inner: Element = host;
    for (let i = 0; i < 20_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.append('deep', document.createElement('journey-stage'));
    expect(readChildren(host, en).data?.stages).to.deep.equal([{}]);
    const stage = document.createElement('journey-stage');
    stage.append(document.createElement('h3'));
    stage.firstElementChild!.append(host.firstElementChild!);
    expect(readStage(stage, en).data).to.deep.equal({title: 'deep'});
  });

  it('reads 1,000 steps in a moment', () => {
    const step = `<journey-step heading="Step" emotion="0.5 fine" touchpoints="Ad, Shop" pain-points="Queue [high]"></journey-step>`;
    const host = element(inMap(`<journey-stage heading="S">${step.repeat(1_000)}</journey-stage>`));
    const start = performance.now();
    const {data} = readChildren(host, en);
    const time = performance.now() - start;
    expect((data!.stages as {steps: unknown[]}[])[0]!.steps).to.have.length(1_000);
    // A reading that grows with the square of the steps takes minutes.
    expect(time).to.be.below(5_000);
  });
});

describe('attributes that are not of this library', () => {
  it('are left alone', () => {
    const {problems} = journeyOf(
      inMap(
        `<journey-stage heading="S" class="x" style="" slot="x" part="x" hidden lang="fr" dir="ltr" role="group"
         tabindex="0" title="x" data-need="x" aria-label="x" onclick="" v-goal="x" ng-name="x" _ngcontent-abc :name="x"
         @label="x" x.name="y" is="x" key="k" itemscope></journey-stage>`,
      ),
    );
    expect(problems).to.deep.equal([]);
  });
});

describe('reading a stage that stands alone', () => {
  it('is the same as reading it in a map', () => {
    const markup = `<journey-stage heading="S"><journey-step title="A" emotion="so-so"></journey-step></journey-stage>`;
    const alone = readStage(element(markup), en);
    const inside = read(inMap(markup));
    expect([alone.data]).to.deep.equal(inside.data!.stages);
    expect(alone.problems).to.deep.equal(inside.problems);
    expect(alone.problems[0]!.path).to.equal('stages[0].steps[0]');
  });

  it('is nothing when the stage says nothing', () => {
    expect(readStage(element('<journey-stage class="x"> </journey-stage>'), en).data).to.equal(
      undefined,
    );
  });
});

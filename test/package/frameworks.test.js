/** The types for frameworks: what is right compiles, and each thing that is wrong is an error. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Consumer, root} from './support.js';

const options = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noEmit: true,
};

const data = `const journey = {stages: [{title: 'Buy', steps: [{title: 'Pay', emotion: -1}]}]};`;
const titleOf = `const say = (title: string) => console.log(title);`;

/** JSX with attributes and properties; `on` is how the framework writes a listener. */
const rightJSX = (on, whole) => `
import type {} from 'journey-map/${whole}';
${data}
${titleOf}
export const page = (
  <>
    <journey-map
      id="map" class="wide" lang="fr" style={undefined} slot="a"
      data={journey} src="a.json" view="table" density="compact" credentials="include"
      lanes={['emotion', 'painPoints']} collapsed="Buy" persona={null} selectable controls
      emotion-labels="all" emotionLabels="none" heading-level="3" headingLevel={2} no-problem-note
      kind="blueprint" state="future" review-by="2027-01-01" owner="CX" emotion-min={1} emotion-max="5"
      loader={async (url, init) => fetch(url, init)}
      ${on}journey-load={event => say(event.journey.title ?? '')}
      ${on}journey-step-select={({step, path}) => say(step.title + path)}
      ${on}journey-error={event => say(event.problems[0]?.message ?? '')}
    >
      <journey-persona heading="Léa" role="Buyer" goals={['Shoes', 'Soon']} image-alt="Léa" />
      <journey-stage heading="Buy" color="teal" touchpoints="Shop">
        <h3>Buy</h3>
        <journey-step heading="Pay" emotion={-1} pain-points={['Queue']} moment-of-truth loop-to="x" />
      </journey-stage>
    </journey-map>
    <emotion-curve values="0, 1" labels="a, b" min={0} max={5} data={[1, null]} />
  </>
);
`;

/** Each is an error on its own. */
const wrongJSX = on => ({
  'a view that there is not': '<journey-map view="grid" />',
  'a density that there is not': '<journey-map density="tight" />',
  'a text for a switch': '<journey-map selectable="yes" />',
  'a level in words': '<journey-map heading-level="two" />',
  'a kind that there is not': '<journey-map kind="map" />',
  'a misspelt attribute': '<journey-map vew="table" />',
  'a loader that is no function': '<journey-map loader="fetch" />',
  'a listener for another event': `<journey-map ${on}journey-load={(event: JourneyErrorEvent) => event.problems} />`,
  'a field that an event has not': `<journey-map ${on}journey-load={event => event.problems} />`,
  'a number for a switch of a step': '<journey-step moment-of-truth={3} />',
  'an object for a lane': '<journey-step touchpoints={{a: 1}} />',
  'values that are no text': '<emotion-curve values={[1, 2]} />',
  'a map in a stage’s place': '<journey-stag heading="Buy" />',
});

const inJSX =
  (framework, extra = '') =>
  ([name, markup]) => [
    `${name.replace(/\W+/g, '-')}.tsx`,
    `import type {} from 'journey-map/${framework}';
import type {JourneyErrorEvent} from 'journey-map';
export const page = ${markup};
export type Used = JourneyErrorEvent;${extra}
`,
  ];

const jsx = (framework, on, compilerOptions, links) => ({
  links,
  right: {'right.tsx': rightJSX(on, framework)},
  wrong: Object.fromEntries(Object.entries(wrongJSX(on)).map(inJSX(framework))),
  compilerOptions,
  run: dir => ['typescript/bin/tsc', '-p', dir, '--pretty', 'false'],
});

const component = (script, markup) => `<script ${script}</script>\n${markup}\n`;

const rightVue = component(
  `setup lang="ts">
import type {} from 'journey-map/vue';
${data}
${titleOf}
const lanes = ['emotion'];
`,
  `<template>
  <journey-map
    id="map" class="wide" lang="fr" :data="journey" src="a.json" view="table" density="compact"
    :lanes="lanes" selectable controls emotion-labels="all" heading-level="3" no-problem-note
    kind="blueprint" review-by="2027-01-01" :emotion-min="1" emotion-max="5"
    @journey-load="event => say(event.journey.title ?? '')"
    @journey-step-select="({step, path}) => say(step.title + path)"
  >
    <journey-persona heading="Léa" role="Buyer" :goals="['Shoes', 'Soon']" />
    <journey-stage heading="Buy" color="teal">
      <journey-step heading="Pay" :emotion="-1" pain-points="Queue" moment-of-truth />
    </journey-stage>
  </journey-map>
  <emotion-curve values="0, 1" :min="0" :data="[1, null]" />
</template>`,
);

const wrongVue = {
  'a view that there is not': '<journey-map view="grid" />',
  'a bound density that there is not': `<journey-map :density="'tight'" />`,
  'a text for a switch': '<journey-map selectable="yes" />',
  'a level in words': '<journey-map heading-level="two" />',
  'a loader that is no function': '<journey-map loader="fetch" />',
  'a field that an event has not': '<journey-map @journey-load="event => event.problems" />',
  'an object for a lane': '<journey-step :touchpoints="{a: 1}" />',
  'a misspelt attribute': '<journey-map vew="table" />',
};

const rightSvelte = component(
  `lang="ts">
import type {} from 'journey-map/svelte';
${data}
${titleOf}
const lanes = ['emotion'];
`,
  `<journey-map
  id="map" class="wide" lang="fr" data={journey} src="a.json" view="table" density="compact"
  {lanes} selectable controls emotion-labels="all" heading-level="3" no-problem-note
  kind="blueprint" review-by="2027-01-01" emotion-min={1}
  onjourney-load={event => say(event.journey.title ?? '')}
  onjourney-step-select={({step, path}) => say(step.title + path)}
>
  <journey-persona heading="Léa" role="Buyer" goals={['Shoes', 'Soon']}></journey-persona>
  <journey-stage heading="Buy" color="teal">
    <journey-step heading="Pay" emotion={-1} pain-points="Queue" moment-of-truth></journey-step>
  </journey-stage>
</journey-map>
<emotion-curve values="0, 1" min={0} data={[1, null]}></emotion-curve>`,
);

const wrongSvelte = {
  'a view that there is not': '<journey-map view="grid"></journey-map>',
  'a density that there is not': `<journey-map density={'tight'}></journey-map>`,
  'a text for a switch': '<journey-map selectable="yes"></journey-map>',
  'a level in words': '<journey-map heading-level="two"></journey-map>',
  'a field that an event has not':
    '<journey-map onjourney-load={event => event.problems}></journey-map>',
  'an object for a lane': '<journey-step touchpoints={{a: 1}}></journey-step>',
  'a misspelt attribute': '<journey-map vew="table"></journey-map>',
};

const components =
  (ending, script, wrap) =>
  ([name, markup]) => [
    `${name.replace(/\W+/g, '-')}.${ending}`,
    component(script, wrap ? `<template>${markup}</template>` : markup),
  ];

const frameworks = {
  'React 19': jsx('react', 'on', {jsx: 'react-jsx'}, ['@types/react', 'csstype']),
  Preact: jsx('preact', 'on', {jsx: 'react-jsx', jsxImportSource: 'preact'}, ['preact']),
  Solid: jsx('solid', 'on:', {jsx: 'preserve', jsxImportSource: 'solid-js'}, ['solid-js']),
  Vue: {
    links: ['vue'],
    right: {'right.vue': rightVue},
    wrong: Object.fromEntries(
      Object.entries(wrongVue).map(
        components('vue', `setup lang="ts">\nimport type {} from 'journey-map/vue';\n`, true),
      ),
    ),
    compilerOptions: {jsx: 'preserve'},
    more: {vueCompilerOptions: {strictTemplates: true}},
    run: dir => ['vue-tsc/bin/vue-tsc.js', '-p', dir, '--pretty', 'false'],
  },
  Svelte: {
    links: ['svelte'],
    right: {'right.svelte': rightSvelte},
    wrong: Object.fromEntries(
      Object.entries(wrongSvelte).map(
        components('svelte', `lang="ts">\nimport type {} from 'journey-map/svelte';\n`, false),
      ),
    ),
    compilerOptions: {},
    run: dir => [
      'svelte-check/bin/svelte-check',
      '--workspace',
      dir,
      '--tsconfig',
      join(dir, 'tsconfig.json'),
      '--output',
      'machine',
    ],
  },
};

for (const [name, {links, right, wrong, compilerOptions, more, run}] of Object.entries(
  frameworks,
)) {
  describe(`types for ${name}`, () => {
    let consumer;
    let said = '';
    before(() => {
      consumer = new Consumer();
      links.forEach(link => consumer.link(link));
      mkdirSync(join(consumer.dir, 'src'));
      for (const [file, text] of Object.entries({...right, ...wrong})) {
        consumer.write(join('src', file), text);
      }
      consumer.write(
        'tsconfig.json',
        JSON.stringify({
          compilerOptions: {...options, ...compilerOptions},
          ...more,
          include: ['src'],
        }),
      );
      const [program, ...args] = run(consumer.dir);
      const {stdout, stderr} = spawnSync(
        process.execPath,
        [join(root, 'node_modules', program), ...args],
        {encoding: 'utf8', cwd: consumer.dir},
      );
      said = stdout + stderr;
    });
    after(() => consumer.remove());

    /** Errors, one a line; what explains them is indented. */
    const errors = () => said.split('\n').filter(line => /^\S.*\berror\b/i.test(line));

    it('let everything pass that is right, and have no fault of their own', () => {
      const others = errors().filter(line => !Object.keys(wrong).some(file => line.includes(file)));
      assert.deepEqual(others, [], said);
    });

    for (const file of Object.keys(wrong)) {
      it(`refuse ${file.replace(/\.\w+$/, '').replaceAll('-', ' ')}`, () => {
        assert.ok(
          errors().some(line => line.includes(file)),
          said,
        );
      });
    }
  });
}

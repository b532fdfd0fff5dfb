import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Consumer, root} from './support.js';

const program = `
import {JourneyMapElement, JourneyStageElement, JourneyStepElement, JourneyPersonaElement, EmotionCurveElement} from 'journey-map';
import type {Journey, Problem} from 'journey-map';
import {parseJourney, registerTranslation} from 'journey-map/core';
import {ar} from 'journey-map/translations/ar.js';
import 'journey-map/elements/journey-map.js';
import 'journey-map/elements/journey-stage.js';
import 'journey-map/elements/journey-step.js';
import 'journey-map/elements/journey-persona.js';
import 'journey-map/elements/emotion-curve.js';
import 'journey-map/undefined.css';
import 'journey-map/themes/plain.css';

registerTranslation('ar', ar);
const map: JourneyMapElement = document.createElement('journey-map');
const stage: JourneyStageElement = document.createElement('journey-stage');
const step: JourneyStepElement = document.createElement('journey-step');
const persona: JourneyPersonaElement = document.createElement('journey-persona');
persona.goals = ['Parcel gone', 'Money back'];
const role: string | null = persona.role;
const curve: EmotionCurveElement = document.createElement('emotion-curve');
map.data = {stages: [{title: 'Buy', steps: [{title: 'Pay', emotion: -1}]}]};
map.addEventListener('journey-step-select', event => {
  const title: string = event.step.title;
  console.log(title, event.path);
});
map.addEventListener('journey-error', event => console.log(event.problems.length));
const {journey, problems} = parseJourney({});
const whole: Journey | undefined = journey;
const found: readonly Problem[] = problems;
// @ts-expect-error a journey's stages are a list
const wrong: Journey['stages'] = 3;
document.body.append(map, stage, step, persona, curve);
console.log(whole?.stages[0]?.steps[0]?.emotion?.value, found, wrong, role);
`;

describe('types', () => {
  let consumer;
  before(() => {
    consumer = new Consumer();
    consumer.write('program.ts', program);
  });
  after(() => consumer.remove());

  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['node16', 'node16'],
  ]) {
    it(`compile in a project with ${moduleResolution} resolution`, () => {
      consumer.write(
        'tsconfig.json',
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: 'es2022',
            lib: ['es2022', 'dom', 'dom.iterable'],
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            noEmit: true,
            // The library's own declarations are checked too.
            skipLibCheck: false,
          },
          files: ['program.ts'],
        }),
      );
      const {status, stdout} = spawnSync(
        process.execPath,
        [join(root, 'node_modules/typescript/bin/tsc'), '-p', consumer.dir],
        {encoding: 'utf8'},
      );
      assert.equal(status, 0, stdout);
    });
  }
});

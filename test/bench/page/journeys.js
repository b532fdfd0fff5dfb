/** The same journeys for all that take part: titles, stages, steps, scores and actors. */

const actors = ['Customer', 'Shop', 'Courier', 'Hotline', 'Returns'];

/** Eight steps to a stage; one or two actors and a score of −2…2 each. */
export function journeyOf(count, title = 'A long journey') {
  const stages = [];
  for (let i = 0; i < count; i++) {
    if (i % 8 === 0) stages.push({title: `Stage ${stages.length + 1}`, steps: []});
    stages.at(-1).steps.push({
      title: `Step ${i + 1}`,
      emotion: ((i * 7) % 5) - 2,
      actors: i % 2 ? [actors[i % 5]] : [actors[i % 5], actors[(i + 2) % 5]],
    });
  }
  return {title, stages};
}

export const stepsOf = ({stages}) => stages.flatMap(({steps}) => steps);

/** Mermaid's scores go from 1 to 5. */
export const mermaidOf = ({title, stages}) =>
  [
    'journey',
    `title ${title}`,
    ...stages.flatMap(stage => [
      `section ${stage.title}`,
      ...stage.steps.map(
        ({title, emotion, actors}) => `${title}: ${emotion + 3}: ${actors.join(', ')}`,
      ),
    ]),
  ].join('\n');

const words = ['very negative', 'negative', 'neutral', 'positive', 'very positive'];

const face = level => `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" fill="#fff" stroke="currentColor" stroke-width="2"/>
  <circle cx="9" cy="10" r="1.2"/><circle cx="15" cy="10" r="1.2"/>
  <path d="M8 15Q12 ${15 + level * 2} 16 15" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

const list = (items, look) =>
  `<ul class="${look}">${items.map(item => `<li>${item}</li>`).join('')}</ul>`;

const plainStep = ({title, emotion, actors}) =>
  `<div class="step"><h4>${title}</h4><div class="feeling">${face(emotion)}<span>${words[emotion + 2]}</span></div>${list(actors, 'chips')}</div>`;

/** Flex boxes with all that a map shows to the eye, but for the curve's line. */
export const plainOf = ({title, stages}) =>
  `<section class="plain"><h2>${title}</h2>${list(['Customer journey', 'Current state'], 'badges')}<div class="body">${list(['Stages', 'Steps', 'Emotions', 'Actors'], 'names')}<div class="stages">${stages
    .map(
      stage =>
        `<div class="stage"><h3>${stage.title}</h3><div class="steps">${stage.steps.map(plainStep).join('')}</div></div>`,
    )
    .join('')}</div></div></section>`;

/** Flex boxes with the bare texts. */
export const bareOf = ({title, stages}) =>
  `<section class="plain"><h2>${title}</h2><div class="stages">${stages
    .map(
      stage =>
        `<div class="stage"><h3>${stage.title}</h3><div class="steps">${stage.steps
          .map(
            ({title, emotion, actors}) =>
              `<div class="step">${title} ${words[emotion + 2]} ${actors.join(', ')}</div>`,
          )
          .join('')}</div></div>`,
    )
    .join('')}</div></section>`;

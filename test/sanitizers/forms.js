/** One journey in every form in which an author may paste a map into a page. */
import {toHTML} from '../../dist/core.js';

/** The beginning of docs/examples/shoes.json, with the characters that HTML has a use for. */
export const journey = {
  title: 'Acheter des chaussures en ligne & les garder',
  lang: 'fr',
  stages: [
    {
      title: 'Sensibilisation',
      steps: [
        {
          title: 'Veut acheter des chaussures',
          emotion: {value: 0.2, label: 'Curieuse'},
          thoughts: ['Il me faut une paire à moins de 100 € (< 90 € en solde).'],
          touchpoints: ['Annonces', 'e-Shop', 'Bannière'],
          painPoints: [{text: 'Trop de marques, aucun repère', severity: 'low'}],
        },
        {
          title: 'Clique sur une publicité vers une page d’atterrissage',
          emotion: {value: -0.5},
          thoughts: ['« Joli modèle ! » Mais pourquoi un formulaire ?'],
          touchpoints: ['Page d’atterrissage', 'Formulaire'],
          painPoints: [
            {text: 'Un formulaire "obligatoire" avant même le prix', severity: 'medium'},
          ],
        },
      ],
    },
    {
      title: 'Considération',
      steps: [
        {
          title: 'Parcourt l’e-shop',
          emotion: {value: 1.1, label: 'Séduite'},
          thoughts: ["Celles-ci, c'est sûr, sont parfaites."],
          touchpoints: ['Page de catégorie', 'Page produit'],
          painPoints: [
            {text: 'Guide des tailles imprécis', severity: 'high'},
            {text: 'Photos & avis <em>introuvables</em>', severity: 'medium'},
          ],
        },
      ],
    },
  ],
};

/** The lanes with items, in the order of the map; by field: attribute, French word, what parts items in a text. */
const lanes = {
  thoughts: {attribute: 'thoughts', word: 'Pensées', separator: ' | '},
  touchpoints: {attribute: 'touchpoints', word: 'Points de contact', separator: ', '},
  painPoints: {attribute: 'pain-points', word: 'Irritants', separator: ' | '},
};

export const laneNames = Object.keys(lanes);

const steps = journey.stages.flatMap(stage => stage.steps);

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = text => text.replace(/[&<>"]/g, character => entities[character]);

const textOf = item => item.text ?? item;
const itemOf = item => (item.severity ? `${item.text} [${item.severity}]` : item);
const emotionOf = ({emotion: {value, label = ''}}) => `${value} ${label}`.trim();

/** Joins what a function makes of each. */
const each = (list, make) => list.map(make).join('\n');
const inLanes = make => each(Object.entries(lanes), ([name, lane]) => make(name, lane));

const elements = `<journey-map lang="fr">
<h2>${escape(journey.title)}</h2>
${each(
  journey.stages,
  stage => `<journey-stage>
<h3>${escape(stage.title)}</h3>
${each(
  stage.steps,
  step => `<journey-step emotion="${emotionOf(step)}">
<h4>${escape(step.title)}</h4>
${inLanes(
  (name, {attribute}) =>
    `<ul data-lane="${attribute}">${each(step[name], item => `<li>${escape(itemOf(item))}</li>`)}</ul>`,
)}
</journey-step>`,
)}
</journey-stage>`,
)}
</journey-map>`;

const attributes = `<journey-map lang="fr" heading="${escape(journey.title)}">
${each(
  journey.stages,
  stage => `<journey-stage heading="${escape(stage.title)}">
${each(
  stage.steps,
  step =>
    `<journey-step heading="${escape(step.title)}" emotion="${emotionOf(step)}" ${inLanes(
      (name, {attribute, separator}) =>
        `${attribute}="${escape(step[name].map(itemOf).join(separator))}"`,
    )}></journey-step>`,
)}
</journey-stage>`,
)}
</journey-map>`;

const lists = `<div class="journey-map" lang="fr">
<h2>${escape(journey.title)}</h2>
${each(
  journey.stages,
  stage => `<h3>${escape(stage.title)}</h3>
<ul>
${each(
  stage.steps,
  step => `<li>${escape(`${step.title} (${emotionOf(step)})`)}
<ul>
${inLanes(
  (name, {word, separator}) =>
    `<li>${escape(`${word} : ${step[name].map(itemOf).join(separator)}`)}</li>`,
)}
</ul>
</li>`,
)}
</ul>`,
)}
</div>`;

const head = (word, cells) => `<tr><th scope="col">${word}</th>${cells}</tr>`;
const row = (word, make) =>
  `<tr><th scope="row">${word}</th>${each(steps, step => `<td>${make(step)}</td>`)}</tr>`;

const stageCells = {
  /** One cell for each stage, over all of its steps. */
  spanning: each(
    journey.stages,
    stage => `<th scope="colgroup" colspan="${stage.steps.length}">${escape(stage.title)}</th>`,
  ),
  /** The stage again over each of its steps: not every host keeps `colspan`. */
  repeated: each(journey.stages, stage =>
    each(stage.steps, () => `<th scope="col">${escape(stage.title)}</th>`),
  ),
};

const rowsUnder = cells => `<thead>
${head('Étapes', cells)}
${head(
  'Actions',
  each(steps, step => `<th scope="col">${escape(step.title)}</th>`),
)}
</thead>
<tbody>
${row('Émotion', step => escape(emotionOf(step)))}
${inLanes((name, {word}) => row(word, step => step[name].map(itemOf).map(escape).join('<br>')))}
</tbody>`;

const spanning = rowsUnder(stageCells.spanning);
const repeated = rowsUnder(stageCells.repeated);

const title = escape(journey.title);
const caption = `<caption>${title}</caption>`;

const json = JSON.stringify(journey, null, 2);
const inJSON = text => JSON.stringify(text).slice(1, -1);

const written = form => toHTML(journey, {form}).html;

/** All titles and items, as they follow each other where each step has its own items with it. */
const byStep = [
  journey.title,
  ...journey.stages.flatMap(stage => [
    stage.title,
    ...stage.steps.flatMap(step => [
      step.title,
      ...laneNames.flatMap(name => step[name].map(textOf)),
    ]),
  ]),
];

/** All titles and items, as they follow each other in a table. */
const byLane = [
  journey.title,
  ...journey.stages.map(stage => stage.title),
  ...steps.map(step => step.title),
  ...laneNames.flatMap(name => steps.flatMap(step => step[name].map(textOf))),
];

/** Where the journey is that a link leads to. */
export const address = 'map.json';

/**
 * The forms by their names: `html`, the `hook` by which a script finds the
 * map (a selector, and how the found element's text begins), and the `texts`
 * that a reader finds, in order. Nobody reads attributes.
 */
export const forms = {
  elements: {html: elements, hook: {selector: 'journey-map'}, texts: byStep},
  'elements with attributes alone': {
    html: attributes,
    hook: {selector: 'journey-map'},
    texts: [],
  },
  'headings and lists in div.journey-map': {
    html: lists,
    hook: {selector: 'div.journey-map'},
    texts: byStep,
  },
  'a table in figure.journey-map': {
    html: `<figure class="journey-map"><table>${caption}${spanning}</table></figure>`,
    hook: {selector: 'figure.journey-map table'},
    texts: byLane,
  },
  'table.journey-map': {
    html: `<table class="journey-map">${caption}${spanning}</table>`,
    hook: {selector: 'table.journey-map'},
    texts: byLane,
  },
  'a table with the caption “journey-map: …”': {
    html: `<table><caption>journey-map: ${title}</caption>${repeated}</table>`,
    hook: {selector: 'table > caption', begins: 'journey-map:'},
    texts: byLane,
  },
  'such a table with stages that span their steps': {
    html: `<table><caption>journey-map: ${title}</caption>${spanning}</table>`,
    hook: {selector: 'table > caption', begins: 'journey-map:'},
    texts: byLane,
  },
  'a table under the heading “journey-map: …”': {
    html: `<h2>journey-map: ${title}</h2><table>${repeated}</table>`,
    hook: {selector: 'h2:has(+ table)', begins: 'journey-map:'},
    texts: byLane,
  },
  'code.language-journey-map': {
    html: `<pre><code class="language-journey-map">${escape(json)}</code></pre>`,
    hook: {selector: 'pre > code.language-journey-map'},
    texts: byStep.map(inJSON),
  },
  'a.journey-map': {
    html: `<a class="journey-map" href="${address}">${title}</a>`,
    hook: {selector: `a.journey-map[href="${address}"]`},
    texts: [journey.title],
  },
  'elements as toHTML() writes them': {
    html: written('elements'),
    hook: {selector: 'journey-map'},
    texts: byStep,
  },
  'lists as toHTML() writes them': {
    html: written('lists'),
    hook: {selector: 'div.journey-map'},
    texts: byStep,
  },
  'a table as toHTML() writes it': {
    html: written('table'),
    hook: {selector: 'table.journey-map'},
    texts: byLane,
  },
};

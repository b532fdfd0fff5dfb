import {html, nothing, type TemplateResult} from 'lit';
import {spokenName} from '../templates/lane-names.js';
import type {ControlledMap, Drawn} from './map.js';

/** What hears what happens in the toolbar. */
export interface Listeners {
  readonly onClick: (event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onInput: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onMenu: (event: Event) => void;
}

/** What a radio button or a check box says, its value, and whether it is chosen. */
type Choice = readonly [label: string, value: string, isChosen: boolean];

/* eslint-disable lit/no-value-attribute -- nobody changes the value of a choice */
const choices = (type: 'radio' | 'checkbox', name: string, title: string, of: readonly Choice[]) =>
  html`<fieldset>
    <legend>${title}</legend>
    ${of.map(
      ([label, value, isChosen]) =>
        html`<label
          ><input type=${type} name=${name} value=${value} ?checked=${isChosen} /> ${label}</label
        >`,
    )}
  </fieldset>`;
/* eslint-enable lit/no-value-attribute */

const button = (action: string, label: string, look = '') =>
  html`<button type="button" class=${look} value=${action}>${label}</button>`;

/** A button of the toolbar that is pressed or not. */
const toggle = (action: string, label: string, isOn: boolean) =>
  html`<button type="button" class="tool" value=${action} aria-pressed=${isOn}>${label}</button>`;

const menu = (id: string, label: string, onMenu: (event: Event) => void, content: unknown) =>
  html`<button type="button" class="tool" popovertarget=${id} aria-expanded="false">
      ${label}
    </button>
    <div class="menu" id=${id} popover role="group" aria-label=${label} @beforetoggle=${onMenu}>
      ${content}
    </div>`;

const viewMenu = (
  {host: {view}}: ControlledMap,
  {words, say, journey: {personas}, layout: {persona: only, stages}}: Drawn,
) => {
  const views = ['map', 'row', 'stack', 'table'] as const;
  const chosen = views.find(name => name === view) ?? 'map';
  return html`${choices(
    'radio',
    'view',
    say.view,
    views.map((name, i) => [say.views[i]!, name, name === chosen]),
  )}${
    personas[1]
      ? choices('radio', 'persona', words.personas, [
          [say.everyone, '', !only],
          ...personas.map((one): Choice => [one.name, one.id, one === only]),
        ])
      : nothing
  }${choices('checkbox', 'collapsed', words.stages, [
    [say.collapse, '', stages.every(({isCollapsed}) => isCollapsed)],
  ])}`;
};

const shareMenu = ({say}: Drawn) =>
  html`${button('copy', say.copy)}<input class="address" readonly aria-label=${say.copy} hidden />
    ${button('print', say.print)}
    <fieldset>
      <legend>${say.download}</legend>
      ${['JSON', 'CSV', 'Markdown', 'PNG', 'SVG'].map(kind => button(kind.toLowerCase(), kind))}
    </fieldset>`;

const menus = (map: ControlledMap, drawn: Drawn, onMenu: (event: Event) => void) => {
  const {words, say, layout} = drawn;
  const all = layout.choices.map((lane): Choice => [
    spokenName(lane, words),
    lane.id,
    lane.at >= 0,
  ]);
  return html`${menu('view', say.view, onMenu, viewMenu(map, drawn))}${menu(
    'lanes',
    say.lanes,
    onMenu,
    choices('checkbox', 'lanes', say.lanes, all),
  )}${menu('share', say.share, onMenu, shareMenu(drawn))}`;
};

/** Buttons that go back and on: to hits by signs, to stages by words. */
const steps = ({say}: Drawn, isPresenting: boolean) =>
  (['previous', 'next'] as const).map(
    name =>
      html`<button type="button" class="go ${name}" value=${name} title=${say[name]}>
        <span class=${isPresenting ? '' : 'word'}>${say[name]}</span>
      </button>`,
  );

/** The bar above the map: its menus, and what seeks and presents. */
export function toolbar(map: ControlledMap, drawn: Drawn, on: Listeners): TemplateResult {
  const {say} = drawn;
  const isPresenting = drawn.presented >= 0;
  const {fullscreenEnabled} = map.host.ownerDocument;
  return html`<div
    class="controls"
    part="controls"
    @click=${on.onClick}
    @change=${on.onChange}
    @input=${on.onInput}
    @keydown=${on.onKey}
  >
    <div class="tools" role="toolbar" aria-label=${say.toolbar}>
      ${isPresenting ? nothing : menus(map, drawn, on.onMenu)}
      ${toggle('present', say.present, isPresenting)}
      ${
        fullscreenEnabled
          ? toggle('full', say.fullScreen, map.host.matches(':fullscreen'))
          : nothing
      }
      <slot name="controls"></slot>
    </div>
    <div class="find">
      ${
        isPresenting
          ? nothing
          : html`<input type="search" name="find" aria-label=${say.find} placeholder=${say.find} />`
      }
      <output></output>
      ${isPresenting || map.host.find ? steps(drawn, isPresenting) : nothing}
    </div>
  </div>`;
}

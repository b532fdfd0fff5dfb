import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {JourneyMapElement} from '../src/index.js';
import {element, type Args} from './element.js';
import {moving} from './journeys.js';
import {drawnMapIn, find, mapIn} from './support.js';

const meta: Meta = {
  title: 'journey-map/Views',
  component: 'journey-map',
  args: {data: moving},
};
export default meta;

/** As a map, as by default. */
export const Map: StoryObj = {args: {view: 'map'}};

/** In a row also where it is narrow; there it is scrolled. */
export const Row: StoryObj = {args: {view: 'row'}, globals: {width: '24rem'}};

/** Stages and steps below each other also where there is room, no wider than is read well. */
export const Stack: StoryObj = {args: {view: 'stack'}};

/** As a table, to read row by row and to copy into a spreadsheet. */
export const Table: StoryObj = {args: {view: 'table'}};

/** From the map to the table and back: whoever reads chooses. */
export const Switch: StoryObj = {
  render: (args: Args) =>
    html`<p>
        <button
          @click=${({target}: Event) => {
            const map = mapIn((target as Element).closest('p')!.parentElement!);
            map.view = map.view === 'table' ? 'map' : 'table';
          }}
        >
          Map or table
        </button>
      </p>
      ${element('journey-map', args)}`,
  play: async ({canvas, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Map or table'}));
    await map.updateComplete;
    await expect(find(map, 'table')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', {name: 'Map or table'}));
    await map.updateComplete;
    await expect(find(map, '[part~=curve-line]')).toBeInTheDocument();
  },
};

const reveal = ({target}: Event) => {
  const button = target as HTMLElement;
  const map = button.parentElement!.nextElementSibling as JourneyMapElement;
  map.reveal(button.textContent.trim());
};

/** Buttons beside the map take the reader to a step or a stage. */
export const Reveal: StoryObj = {
  render: (args: Args) =>
    html`<p>
        ${['Packs', 'Hands over the keys', 'Settle accounts'].map(
          title => html`<button @click=${reveal}>${title}</button> `,
        )}
      </p>
      ${element('journey-map', args)}`,
  play: async ({canvas, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Packs'}));
    await expect(find(map, '[aria-current=true]')).toHaveTextContent('Packs');
    await expect(find(map, '[role=status]')).toHaveTextContent('Move: Packs');
    await expect(map.reveal('No such step')).toBe(false);
  },
};

/** A step that the page’s address names is revealed. */
export const Hash: StoryObj = {
  args: {hash: true},
  play: async ({canvasElement}) => {
    const map = await drawnMapIn(canvasElement);
    const {href} = location;
    location.hash = '#Packs';
    await waitFor(() => expect(find(map, '[aria-current=true]')).toHaveTextContent('Packs'));
    history.replaceState(history.state, '', href);
  },
};

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, waitFor} from 'storybook/test';
import {element, type Args} from './element.js';
import {faulty, moving} from './journeys.js';
import {drawnMapIn, control, find, mapIn} from './support.js';

const meta: Meta = {title: 'journey-map/States', component: 'journey-map'};
export default meta;

const withContent = (text: string) => (args: Args) => element('journey-map', args, text);

/** Nothing to draw: the content shows. */
export const Empty: StoryObj = {
  render: withContent('The map of this journey will be here soon.'),
  play: async ({canvasElement}) => {
    const map = await drawnMapIn(canvasElement);
    await expect(map.matches(':state(empty)')).toBe(true);
  },
};

/** An answer is awaited: the content shows until it comes. */
export const Loading: StoryObj = {
  args: {src: 'maps/shoes.json', loader: () => new Promise(() => {})},
  render: withContent('The map of this journey is on its way.'),
  play: async ({canvasElement}) => {
    await waitFor(() => expect(mapIn(canvasElement).matches(':state(loading)')).toBe(true));
  },
};

/** From a JSON file. */
export const Loaded: StoryObj = {
  args: {
    src: 'maps/shoes.json',
    loader: () => Promise.resolve(Response.json(moving)),
    onJourneyLoad: fn(),
  },
  play: async ({args, canvasElement}) => {
    await waitFor(() => expect(args['onJourneyLoad']).toHaveBeenCalledOnce());
    const map = await drawnMapIn(canvasElement);
    await expect(find(map, '[part~=title]')).toHaveTextContent(moving.title);
    await expect(map.matches(':state(loading)')).toBe(false);
  },
};

const credentials = (value: string): StoryObj => ({args: {...Loaded.args, credentials: value}});

/** Cookies go along to the page’s own host, as by default. */
export const CredentialsSameOrigin = credentials('same-origin');

/** Cookies go along to other hosts too, as in intranets. */
export const CredentialsInclude = credentials('include');

/** No cookies go along. */
export const CredentialsOmit = credentials('omit');

/** The file cannot be had: a note says why, and the content stays. */
export const LoadError: StoryObj = {
  args: {
    src: 'maps/gone.json',
    loader: () => Promise.resolve(new Response('', {status: 404, statusText: 'Not Found'})),
    onJourneyError: fn(),
  },
  render: withContent('The journey of a return, in five stages.'),
  play: async ({args, canvasElement}) => {
    await waitFor(() => expect(args['onJourneyError']).toHaveBeenCalledOnce());
    await expect(find(await drawnMapIn(canvasElement), '[part~=problem]')).toHaveTextContent('404');
  },
};

/** What is wrong in the data is named in a note; the rest is drawn. */
export const Problems: StoryObj = {
  args: {data: faulty, onJourneyError: fn()},
  play: async ({args, canvasElement}) => {
    const map = await drawnMapIn(canvasElement);
    await waitFor(() => expect(args['onJourneyError']).toHaveBeenCalledOnce());
    await expect(find(map, '[part~=problem]')).toHaveTextContent('it depends');
    await expect(find(map, '[part~=step-title]')).toHaveTextContent('Reads the listings');
  },
};

/** Without the note: the event, the console and `problems` still tell. */
export const NoProblemNote: StoryObj = {
  args: {data: faulty, noProblemNote: true, onJourneyError: fn()},
  play: async ({args, canvasElement}) => {
    await waitFor(() => expect(args['onJourneyError']).toHaveBeenCalledOnce());
    const map = await drawnMapIn(canvasElement);
    await expect(map.shadowRoot!.querySelector('[part~=problem]')).toBeNull();
    await expect(map.problems).not.toHaveLength(0);
  },
};

/** Pictures of other hosts are not asked for; initials stand in for a persona’s. */
export const NoRemoteImages: StoryObj = {
  args: {
    noRemoteImages: true,
    data: {
      ...moving,
      personas: [
        {name: 'Ana Reyes', role: 'moves each year', image: 'https://example.com/ana.jpg'},
      ],
    },
  },
  play: async ({canvasElement}) => {
    await expect(
      (await drawnMapIn(canvasElement)).shadowRoot!.querySelector('[src^=http]'),
    ).toBeNull();
  },
};

/** Titles are buttons that tell the page what has been chosen. */
export const Selectable: StoryObj = {
  args: {
    data: moving,
    selectable: true,
    onJourneyStepSelect: fn(),
    onJourneyStageSelect: fn(),
  },
  play: async ({args, canvasElement, step, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await step('by mouse', async () => {
      await userEvent.click(control(map, 'Packs'));
      await expect(args['onJourneyStepSelect']).toHaveBeenLastCalledWith(
        expect.objectContaining({title: 'Packs', path: 'stages[1].steps[0]'}),
      );
      await userEvent.click(control(map, 'Give notice'));
      await expect(args['onJourneyStageSelect']).toHaveBeenLastCalledWith(
        expect.objectContaining({title: 'Give notice', path: 'stages[0]'}),
      );
    });
    await step('by keyboard', async () => {
      control(map, 'Hands over the keys').focus();
      await userEvent.keyboard('{Enter}');
      await expect(args['onJourneyStepSelect']).toHaveBeenLastCalledWith(
        expect.objectContaining({title: 'Hands over the keys'}),
      );
    });
    await step('by arrow keys, from step to step and from lane to lane', async () => {
      await userEvent.keyboard('{ArrowLeft}');
      await expect(map.shadowRoot!.activeElement).toBe(control(map, 'Packs'));
      await userEvent.keyboard('{ArrowDown}{ArrowDown}');
      await expect(map.shadowRoot!.activeElement).toHaveAttribute('part', 'cell pain-points');
      await userEvent.keyboard('{ArrowUp}{ArrowUp}{Home}{Enter}');
      await expect(args['onJourneyStepSelect']).toHaveBeenLastCalledWith(
        expect.objectContaining({title: 'Reads the contract'}),
      );
    });
  },
};

/** A page that says beside the map what has been chosen. */
export const SelectionInThePage: StoryObj = {
  args: {data: moving, selectable: true},
  render: (args: Args) => {
    const tell = ({title, currentTarget}: Event & {title?: string}) => {
      const page = (currentTarget as Element).parentElement!;
      page.querySelector('output')!.textContent = title ?? '';
    };
    return html`<div @journey-step-select=${tell} @journey-stage-select=${tell}>
      ${element('journey-map', args)}
      <p>Chosen: <output>nothing yet</output></p>
    </div>`;
  },
  play: async ({canvas, canvasElement, userEvent}) => {
    await userEvent.click(control(await drawnMapIn(canvasElement), 'Settle accounts'));
    await expect(canvas.getByRole('status')).toHaveTextContent('Settle accounts');
  },
};

const addStage = ({target}: Event) => {
  const map = mapIn((target as Element).closest('p')!.parentElement!);
  const data = map.data as {stages: object[]};
  map.data = {...data, stages: [...data.stages, {title: 'Come again', emotion: 1}]};
};

/** A map follows its data: a new value is drawn in place. */
export const LiveData: StoryObj = {
  args: {data: moving},
  render: (args: Args) =>
    html`<p><button @click=${addStage}>Add a stage</button></p>
      ${element('journey-map', args)}`,
  play: async ({canvas, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    const first = find(map, '[part~=stage]');
    await userEvent.click(canvas.getByRole('button', {name: 'Add a stage'}));
    await map.updateComplete;
    await expect(map.shadowRoot!.querySelectorAll('[part~=stage]')).toHaveLength(4);
    await expect(find(map, '[part~=stage]')).toBe(first);
  },
};

const people = {
  title: 'Through the airport',
  personas: [
    {id: 'ana', name: 'Ana Reyes', role: 'flies each week'},
    {id: 'bo', name: 'Bo Lindqvist', role: 'flies with two children'},
  ],
  stages: [
    {title: 'Arrive', emotions: {ana: 0.5, bo: -0.5}},
    {title: 'Security', emotions: {ana: 1, bo: {value: -2, label: 'worn out'}}},
    {title: 'Gate', emotions: {ana: 1.5, bo: 1}},
  ],
};

/** Whoever reads chooses whose journey it is. */
export const PersonaChoice: StoryObj = {
  args: {data: people},
  render: (args: Args) =>
    html`<p>
        <label
          >Persona
          <select
            @change=${({target}: Event) => {
              const select = target as HTMLSelectElement;
              mapIn(select.closest('p')!.parentElement!).persona = select.value || null;
            }}
          >
            <option value="">All</option>
            ${people.personas.map(({id, name}) => html`<option value=${id}>${name}</option>`)}
          </select></label
        >
      </p>
      ${element('journey-map', args)}`,
  play: async ({canvas, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    const lines = () => map.shadowRoot!.querySelectorAll('[part~=curve-line]').length;
    await map.updateComplete;
    const both = lines();
    await userEvent.selectOptions(canvas.getByLabelText('Persona'), 'bo');
    await map.updateComplete;
    await expect(lines()).toBe(both / 2);
    await expect(find(map, '[part~=emotion-label]')).toBeInTheDocument();
  },
};

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, spyOn, waitFor} from 'storybook/test';
import type {JourneyMapElement} from '../src/index.js';
import {element, type Args} from './element.js';
import {borrowing} from './journeys.js';
import {choice, control, drawnMapIn, find} from './support.js';

/**
 * A toolbar with which whoever reads chooses what is shown. What is chosen is in the map’s
 * properties, and the event `journey-view-change` tells it; a page can set the same properties,
 * with a toolbar or without. Tab reaches the toolbar once, arrow keys go from tool to tool.
 */
const meta: Meta = {
  title: 'journey-map/Controls',
  component: 'journey-map',
  args: {data: borrowing, controls: true, onJourneyViewChange: fn()},
};
export default meta;

/** That the map has the value, and has told the page so. */
async function expectChange<P extends keyof JourneyMapElement>(
  args: Args,
  map: JourneyMapElement,
  property: P,
  value: unknown,
) {
  await map.updateComplete;
  await expect(map[property]).toEqual(value);
  await expect(args['onJourneyViewChange']).toHaveBeenLastCalledWith(
    expect.objectContaining({property, value}),
  );
}

/** Titles as they are drawn. */
const titles = (map: JourneyMapElement, part: string) =>
  [...map.shadowRoot!.querySelectorAll(`[part~=${part}]`)].map(({textContent}) =>
    textContent.trim(),
  );

/** The toolbar, which the keyboard reaches as one thing. */
export const Toolbar: StoryObj = {
  play: async ({canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    control(map, 'View').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(map.shadowRoot!.activeElement).toBe(control(map, 'Lanes'));
    await userEvent.keyboard('{Home}');
    await expect(map.shadowRoot!.activeElement).toBe(control(map, 'View'));
    const reached = map.shadowRoot!.querySelectorAll('[role=toolbar] > [tabindex="0"]');
    await expect([...reached]).toEqual([control(map, 'View')]);
  },
};

/** In a narrow column the tools wrap. */
export const ToolbarInAColumn: StoryObj = {globals: {width: '20rem'}};

/** In the dark, and with something found. */
export const ToolbarInTheDark: StoryObj = {args: {find: 'book'}, globals: {scheme: 'dark'}};

/** A menu lists the lanes; what is not checked is not drawn. */
export const HideALane: StoryObj = {
  play: async ({args, canvasElement, step, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    const names = () => titles(map, 'lane-label');
    await step('open the menu', async () => {
      await userEvent.click(control(map, 'Lanes'));
      await expect(find(map, '#lanes')).toBeVisible();
      await expect(control(map, 'Lanes').ariaExpanded).toBe('true');
    });
    await step('hide the thoughts', async () => {
      await userEvent.click(choice(map, 'Thoughts'));
      const lanes = ['emotion', 'needs', 'touchpoints', 'painPoints'];
      await expectChange(args, map, 'lanes', lanes);
      await expect(names()).not.toContain('Thoughts');
    });
    await step('close the menu', async () => {
      await userEvent.click(control(map, 'Lanes'));
      await expect(find(map, '#lanes')).not.toBeVisible();
    });
  },
};

/** Whose journey it is, where there are several personas. */
export const ChooseAPersona: StoryObj = {
  play: async ({args, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    const lines = () => map.shadowRoot!.querySelectorAll('[part~=curve-line]').length;
    const both = lines();
    await userEvent.click(control(map, 'View'));
    await userEvent.click(choice(map, 'Tom Brandt'));
    await expectChange(args, map, 'persona', 'tom');
    await expect(lines()).toBe(both / 2);
    await userEvent.click(control(map, 'View'));
  },
};

/** As a row, a stack or a table, or as the room allows. */
export const SwitchTheView: StoryObj = {
  play: async ({args, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await userEvent.click(control(map, 'View'));
    await userEvent.click(choice(map, 'Stacked'));
    await expectChange(args, map, 'view', 'stack');
    await userEvent.click(choice(map, 'Table'));
    await expectChange(args, map, 'view', 'table');
    await expect(find(map, 'table')).toBeVisible();
    await userEvent.click(choice(map, 'In a row'));
    await expectChange(args, map, 'view', 'row');
    await userEvent.click(choice(map, 'Automatic'));
    await expectChange(args, map, 'view', 'map');
    await userEvent.click(control(map, 'View'));
  },
};

/** A text is marked wherever it stands, and counted; Enter goes on, with Shift back. */
export const Find: StoryObj = {
  play: async ({args, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    const said = () => find(map, 'output');
    await userEvent.type(find(map, 'input[type=search]'), 'BOOK');
    await expectChange(args, map, 'find', 'BOOK');
    await expect(said()).toHaveTextContent('1 of 3');
    await userEvent.keyboard('{Enter}');
    await expect(said()).toHaveTextContent('2 of 3');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect(said()).toHaveTextContent('1 of 3');
    await userEvent.click(control(map, 'Next'));
    await expect(said()).toHaveTextContent('2 of 3');
  },
};

/** What is not there is said. */
export const FindNothing: StoryObj = {
  args: {find: 'film'},
  play: async ({canvasElement}) => {
    await expect(find(await drawnMapIn(canvasElement), 'output')).toHaveTextContent(
      'Nothing found',
    );
  },
};

/** A page marks a text by itself, without a toolbar. */
export const FindByThePage: StoryObj = {args: {controls: false, find: 'book'}};

/** A stage folds to one narrow column, with its title and its feeling. */
export const CollapseAStage: StoryObj = {
  play: async ({args, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await userEvent.click(find(map, 'button[aria-label="Look"]'));
    await expectChange(args, map, 'collapsed', ['look']);
    await expect(find(map, 'button[aria-label="Look"]').ariaExpanded).toBe('false');
    await expect(titles(map, 'step-title')).not.toContain('Goes to the shelf');
  },
};

/** Collapsed by the page, and expanded by whoever reads. */
export const Collapsed: StoryObj = {
  args: {collapsed: 'Look, Give back'},
  play: async ({args, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await expect(titles(map, 'step-title')).toEqual(['Scans the card']);
    await userEvent.click(find(map, 'button[aria-label="Give back"]'));
    await expectChange(args, map, 'collapsed', ['look']);
    await expect(titles(map, 'step-title')).toContain('Is reminded');
  },
};

/** Stage by stage, large, on the whole screen where that may be: arrow keys go on and back, Escape ends. */
export const Present: StoryObj = {
  play: async ({args, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await userEvent.click(control(map, 'Present'));
    await expectChange(args, map, 'present', 'look');
    await userEvent.keyboard('{ArrowRight}');
    await expectChange(args, map, 'present', 'borrow');
    await expect(find(map, 'output')).toHaveTextContent('Borrow, 2 of 3');
    await userEvent.keyboard('{ArrowLeft}');
    await expectChange(args, map, 'present', 'look');
    await userEvent.keyboard('{Escape}');
    await expectChange(args, map, 'present', null);
    await expect(titles(map, 'step-title')).toHaveLength(5);
  },
};

/** A page presents a stage by itself; the others are collapsed, and a click shows one of them. */
export const Presented: StoryObj = {
  args: {present: 'Look'},
  play: async ({args, canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await expect(titles(map, 'step-title')).toHaveLength(2);
    await userEvent.click(find(map, 'button[aria-label="Borrow"]'));
    await expectChange(args, map, 'present', 'borrow');
  },
};

/** A link to what is shown, the map on paper, and files of it. */
export const Share: StoryObj = {
  play: async ({canvasElement, step, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    const names: string[] = [];
    const save = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await step('download', async () => {
      await userEvent.click(control(map, 'Share'));
      await userEvent.click(control(map, 'JSON'));
      await waitFor(() => expect(names).toEqual(['Borrowing-a-book.json']));
      save.mockRestore();
    });
    await step('the menu, once more', async () => {
      await userEvent.click(control(map, 'Share'));
      await expect(find(map, '#share')).toBeVisible();
    });
  },
};

/** What is printed is the map alone, without what is around it on the page. */
export const Print: StoryObj = {
  beforeEach: () => {
    // A dialogue of the system would wait for somebody.
    spyOn(window, 'print').mockImplementation(() => undefined);
    return () => window.dispatchEvent(new Event('afterprint'));
  },
  play: async ({canvasElement, userEvent}) => {
    const map = await drawnMapIn(canvasElement);
    await userEvent.click(control(map, 'Share'));
    await userEvent.click(control(map, 'Print'));
    await waitFor(() => expect(window.print).toHaveBeenCalledOnce());
    await expect(map.matches(':state(printed)')).toBe(true);
  },
};

/** A page’s own buttons stand among the tools. */
export const OwnButtons: StoryObj = {
  args: {heading: 'Borrowing a book'},
  render: (args: Args) =>
    element(
      'journey-map',
      args,
      html`<button slot="controls" type="button">Suggest a change</button>`,
    ),
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name: 'Suggest a change'});
    await expect(button.assignedSlot!.closest('[role=toolbar]')).toBeInTheDocument();
  },
};

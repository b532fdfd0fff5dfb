import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {upgrade} from '../src/index.js';

/** Puts markup into the page as an author would write it, and makes a map of it. */
const draw = ({markup}: {markup?: string}) => {
  const page = document.createElement('div');
  page.innerHTML = markup ?? '';
  upgrade(page);
  return page;
};

const meta: Meta = {
  title: 'journey-map/Written as HTML',
  component: 'journey-map',
  render: draw,
  parameters: {
    docs: {source: {transform: (_: string, {args}: {args: {markup: string}}) => args.markup}},
  },
};
export default meta;

const written = (markup: string): StoryObj => ({args: {markup: markup.trim()}});

/** A table in a `figure` with the class, in the author's own order and words, and with a lane of its own. */
export const Table = written(`
<figure class="journey-map">
  <table>
    <thead>
      <tr><th></th><th>Choose</th><th>Ride</th><th>Return</th></tr>
    </thead>
    <tbody>
      <tr><th>What we promise</th><td>A bike at every corner</td><td>Brakes that work</td><td>A free dock</td></tr>
      <tr><th>Mood</th><td>1 Curious</td><td>2</td><td>−1.5 Stranded</td></tr>
      <tr><th>Barriers</th><td>Deposit of 200 € [high]</td><td>–</td><td>Dock is full<br>App says it is free [high]</td></tr>
      <tr><th>Touchpoints</th><td>App, Sign at the dock</td><td>Bike</td><td>Dock, Hotline</td></tr>
      <tr><th>Ideas</th><td>Deposit by card only</td><td></td><td>Fifteen free minutes to the next dock</td></tr>
    </tbody>
  </table>
  <figcaption>Hiring a city bike</figcaption>
</figure>`);

/** Headings and nested lists in a `div` with the class. */
export const Lists = written(`
<div class="journey-map">
  <h2>Giving blood for the first time</h2>
  <p>Persona: Jonas, 22, afraid of needles</p>
  <h3>Sign up</h3>
  <ul>
    <li>Answers the questions (−0.5)
      <ul>
        <li>Touchpoints: Website, Questionnaire</li>
        <li>Pain point (medium): Forty questions on one page</li>
      </ul>
    </li>
    <li>Picks an evening (+1)</li>
  </ul>
  <h3>Give</h3>
  <ul>
    <li>Sees the needle (−2 Pale)
      <ul>
        <li>Thoughts: Do not look, do not look.</li>
        <li>Opportunity: Ask newcomers whether somebody may stay with them</li>
      </ul>
    </li>
    <li>Gets a sandwich (+2 Proud)
      <ul><li>Quote: “Was that all?”</li></ul>
    </li>
  </ul>
</div>`);

/** What a fence in Markdown becomes: a code block in the language `journey-map`. */
export const Fence = written(`
<pre><code class="language-journey-map">{
  "title": "A parcel for a neighbour",
  "stages": [
    {"title": "Note at the door", "emotion": -1, "touchpoints": ["Note"]},
    {"title": "Rings the bell", "emotion": 0, "painPoints": ["Nobody is in"]},
    {"title": "Has the parcel", "emotion": 1.5}
  ]
}</code></pre>`);

/** A table on its side: stages below each other, lanes side by side. */
export const Transposed = written(`
<table class="journey-map">
  <caption>A day at the swimming pool</caption>
  <thead>
    <tr><th>Phase</th><th>Emotion</th><th>Pain points</th><th>Opportunities</th></tr>
  </thead>
  <tbody>
    <tr><td>Queue</td><td>−1</td><td>One till of four is open</td><td>Tickets by phone [high]</td></tr>
    <tr><td>Change</td><td>−0.5</td><td>Lockers want a coin</td><td></td></tr>
    <tr><td>Swim</td><td>2</td><td></td><td>A lane for slow swimmers</td></tr>
    <tr><td>Eat chips</td><td>1.5</td><td></td><td></td></tr>
  </tbody>
</table>`);

/** Stages over several steps, and cells over several steps or lanes. */
export const Spans = written(`
<table class="journey-map">
  <caption>Moving a bank account</caption>
  <thead>
    <tr><th rowspan="2"></th><th colspan="2">Decide</th><th colspan="3">Move</th></tr>
    <tr><th>Compares</th><th>Opens</th><th>Names the old bank</th><th>Waits</th><th>Closes the old one</th></tr>
  </thead>
  <tbody>
    <tr><th>Emotion</th><td>0.5</td><td>1</td><td>0</td><td>−1.5 Anxious</td><td>1.5</td></tr>
    <tr><th>Touchpoints</th><td>Comparison site</td><td>App</td><td colspan="2">Form, E-mail</td><td>Letter</td></tr>
    <tr><th>Departments</th><td colspan="2">Sales</td><td colspan="3">Transfers</td></tr>
    <tr><th rowspan="2">Needs</th><td colspan="2">To know the fees</td><td colspan="3">No rent paid late</td></tr>
    <tr><td></td><td>Ten minutes at most</td><td></td><td>A date</td><td></td></tr>
  </tbody>
</table>`);

/** A table in a hurry: what can be read is drawn, what cannot is named in the note. */
export const Sloppy = written(`
<table class="journey-map">
  <tr><td><b>stages</b></td><td><b>Order</b></td><td><b>Wait</b></td><td><b>Eat</b></td></tr>
  <tr><td>feelings</td><td>+</td><td>rather hungry</td><td>7</td></tr>
  <tr><td>Touch points:</td><td>App; Phone</td><td>n/a</td><td>Box</td><td>Fork</td></tr>
  <tr><td>PAIN</td><td>Minimum order of 25 € [enormous]</td><td>No news</td></tr>
</table>`);

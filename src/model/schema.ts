/**
 * What a journey is. The TypeScript types, the check at run time and the
 * published JSON Schema all come from these definitions; the comments on the
 * fields become the descriptions in the JSON Schema and in the documents.
 *
 * They describe the normalised form; `parseJourney()` turns shorthands into
 * it first. How much a journey may hold stands in limits.ts.
 */
import {boolean, choice, list, number, object, optional} from './kit.js';
import {range, record, refer, string} from './kit.js';
import type {Infer} from './kit.js';

// `kind` is what a problem says that it expected.
const text = string('text', /\S/);
const date = string(
  'date',
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?$/,
);
// A relative address, or one of some schemes. Control characters are refused
// since browsers drop them before they look for a scheme.
const href = string(
  'href',
  // eslint-disable-next-line no-control-regex -- they are what is refused
  /^((https?|mailto|tel):|[^\x00-\x20:/?#]*([/?#]|$))[^\x00-\x1f]{0,9999}$/i,
);
// Pictures may come inline, and an inline one may be long.
const src = string(
  'image',
  // eslint-disable-next-line no-control-regex -- they are what is refused
  /^(https?:|data:image\/|[^\x00-\x20:/?#]*([/?#]|$))[^\x00-\x1f]*$/i,
);
// No `url()` and no `var()`: a colour must not fetch or read anything.
const color = string(
  'color',
  /^(#[\da-f]{3,8}|[a-z]{3,30}|(rgb|hsl|hwb|(ok)?(lab|lch))a?\([\da-z.,%/ +-]{1,60}\))$/i,
);
const persona = refer('persona', text);
const part = refer('step', text);
const level = choice('low', 'medium', 'high');

/** What an object may lack. */
const someText = optional(text);

const itemFields = {
  /** Name for references to this item, as in `addresses`. */
  id: someText,
  /** Ids of the personas that the item is about, or names that only one has. Default: all. */
  personas: optional(list(persona)),
  /** Where the item is known from. */
  source: someText,
  /** Whether somebody saw it or only supposes it. */
  basis: optional(choice('assumed', 'observed')),
  /** Where it leads; http, https, mailto, tel or relative. */
  href: optional(href),
};

/** An item that is a text. */
export const ItemSchema = object({
  ...itemFields,
  /** The text itself. */
  text,
});

const someItems = optional(list(ItemSchema));

/** An item that is a name. */
export const NamedItemSchema = object({
  ...itemFields,
  /** The name itself. */
  name: text,
});

/** What somebody said. */
export const QuoteSchema = object({
  ...itemFields,
  /** The words, without quotation marks. */
  text,
  /** Id of the persona that says it, or a name that only one has. */
  persona: optional(persona),
  /** When it was said, ISO 8601. */
  date: optional(date),
});

/** Something of the company that the customer meets. */
export const TouchpointSchema = object({
  ...itemFields,
  /** What it is called. */
  name: text,
  /** The channel it belongs to. */
  channel: someText,
  /**
   * Name of an icon: mail, phone, chat, app, web, store, ad
   * or staff. Default: that of its channel, if the channel's name is
   * known. Another name is kept and reported.
   */
  icon: optional(refer('icon', text)),
});

/** A part of the company that is at work. */
export const DepartmentSchema = object({
  ...itemFields,
  /** What it is called. */
  name: text,
  /** What it does here. */
  role: someText,
});

/** A marketing campaign that runs. */
export const CampaignSchema = object({
  ...itemFields,
  /** What it is called. */
  name: text,
  /** The sort of campaign. */
  kind: someText,
  /** What it is for. */
  goal: someText,
  /** Where it runs. */
  channel: someText,
  /** Whom it addresses. */
  audience: someText,
});

/** What goes wrong or hurts. */
export const PainPointSchema = object({
  ...itemFields,
  /** What goes wrong. */
  text,
  /** How bad it is. */
  severity: optional(level),
});

/** What could be done better. */
export const OpportunitySchema = object({
  ...itemFields,
  /** The idea. */
  text,
  /** How much it would help. */
  impact: optional(level),
  /** How much work it is. */
  effort: optional(level),
  /** Who is to do it. */
  owner: someText,
  /** How far it is. */
  status: someText,
  /** Until when, ISO 8601. */
  due: optional(date),
  /** Id of the pain point that it mends, anywhere in the map. */
  addresses: optional(refer('painPoint', text)),
});

/** A figure that is measured. */
export const MetricSchema = object({
  ...itemFields,
  /** What is measured. */
  name: text,
  /** The figure, in `unit`. */
  value: number,
  /** What the figure counts. */
  unit: someText,
  /** What it should be, in `unit`. */
  target: optional(number),
  /** Lowest figure that can be, in `unit`. */
  min: optional(number),
  /** Highest figure that can be, in `unit`. */
  max: optional(number),
  /** Which way is better. */
  better: optional(choice('higher', 'lower')),
  /** Earlier figures. */
  history: optional(
    list(
      object({
        /** When it was measured, ISO 8601. */
        date,
        /** The figure then, in `unit`. */
        value: number,
      }),
    ),
  ),
});

/** How somebody feels, on the journey's emotion scale (−2…+2 unless the journey declares another). */
export const EmotionSchema = object({
  /** The feeling as a number on the scale. One outside is kept, drawn at the edge and reported. */
  value: number,
  /** The feeling in words. */
  label: someText,
});

/** A picture. */
export const ImageSchema = object({
  /** Its address; http, https, relative or `data:image/…`. */
  src,
  /** What it shows, for those who do not see it. Default: none, the picture is decoration. */
  alt: optional(string('text')),
});

const laneFields = {
  /** What the customer does. */
  actions: someItems,
  /** Who acts. */
  actors: optional(list(NamedItemSchema)),
  /** How it feels. Without it the curve has a gap. */
  emotion: optional(EmotionSchema),
  /** How it feels to each persona, by the persona's id, or by a name that only one has. */
  emotions: optional(refer('persona', record(EmotionSchema))),
  /** What goes through the customer's mind. */
  thoughts: someItems,
  /** What customers said. */
  quotes: optional(list(QuoteSchema)),
  /** What the customer needs. */
  needs: someItems,
  /** Where customer and company meet. */
  touchpoints: optional(list(TouchpointSchema)),
  /** Through which channels. */
  channels: optional(list(NamedItemSchema)),
  /** What goes wrong or hurts. */
  painPoints: optional(list(PainPointSchema)),
  /** What delights. */
  highlights: someItems,
  /** What could be done better. */
  opportunities: optional(list(OpportunitySchema)),
  /** What is being done about it. */
  solutions: someItems,
  /** What is measured. */
  metrics: optional(list(MetricSchema)),
  /** Which departments are at work. */
  departments: optional(list(DepartmentSchema)),
  /** Which campaigns run. */
  campaigns: optional(list(CampaignSchema)),
  /** Physical evidence: what the customer holds in hand. */
  evidence: someItems,
  /** What staff do in sight of the customer. */
  frontstage: someItems,
  /** What staff do out of sight. */
  backstage: someItems,
  /** Systems and processes behind it. */
  support: someItems,
  /** Remarks of the authors. */
  notes: someItems,
  /** Items of the journey's own lanes, by lane id. Those under a built-in lane's id are not drawn. */
  cells: optional(refer('ownLane', record(list(ItemSchema)))),
};

const columnFields = {
  /** Name for links and events, unique in the map. Derived from place and title when missing. */
  id: text,
  /** What it is called. */
  title: text,
  /** More about it, in a sentence or two. */
  description: someText,
  /** How long it takes: an ISO 8601 duration or plain text. */
  duration: someText,
  /** Where its title leads; http, https, mailto, tel or relative. */
  href: optional(href),
  /** A picture of it. */
  image: optional(ImageSchema),
};

/** One thing that the customer lives through. */
export const StepSchema = object({
  ...columnFields,
  /** Ids of the personas that take the step, or names that only one has. Default: all. */
  personas: optional(list(persona)),
  /** Whether it decides about the whole journey. Default: false. */
  momentOfTruth: optional(boolean),
  ...laneFields,
});

/** A part of the journey with steps of one purpose. Without steps it is one column. */
export const StageSchema = object({
  ...columnFields,
  /** What the customer wants here. */
  goal: someText,
  /** What the company wants here. */
  businessGoal: someText,
  /** What the stage belongs to: before, during, after … */
  group: someText,
  /** Colour of its band: a hex colour, a CSS colour name, or a function of numbers. Drawn as dark as white text on it needs; a name that CSS lacks is as none. Default: one of the map's. */
  color: optional(color),
  ...laneFields,
  /** The steps, in order. */
  steps: list(StepSchema),
});

/** Somebody whose journey it is. */
export const PersonaSchema = object({
  /** Name for references, unique in the map. Derived when missing. */
  id: text,
  /** What they are called. */
  name: text,
  /** Who they are, in a few words. */
  role: someText,
  /** What they say. */
  quote: someText,
  /** What they want to reach. */
  goals: someItems,
  /** What they need. */
  needs: someItems,
  /** What annoys them. */
  frustrations: someItems,
  /** A picture of them. */
  image: optional(ImageSchema),
  /** Colour of their curve and card: a hex colour, a CSS colour name, or a function of numbers. */
  color: optional(color),
});

/** A row of the map: a built-in one by its id, or one of the journey's own. */
export const LaneSchema = object({
  /** A built-in lane's id, or the key in `cells`. */
  id: text,
  /** What the row is called. Default: the built-in name in the page's language, or the id. */
  label: someText,
  /**
   * How its items are drawn. Default: a built-in lane's own, otherwise text;
   * so is a lane that has no items of the type.
   */
  type: optional(choice('text', 'chips', 'cards', 'spans', 'emotion', 'metrics', 'image')),
  /** Whether it is left out of the drawing. Default: false. */
  hidden: optional(boolean),
  /**
   * The zone of a blueprint that an own lane belongs to: `customer` is above
   * the line of interaction, `frontstage` between it and the line of
   * visibility, `backstage` below that, `support` below the line of internal
   * interaction. Default: none.
   */
  zone: optional(choice('customer', 'frontstage', 'backstage', 'support')),
});

/** A way from one step to another that is not simply the next. */
export const LinkSchema = object({
  /** Where it starts: the id of a step or a stage, or a title that only one has. */
  from: part,
  /** Where it leads: the id of a step or a stage, or a title that only one has. */
  to: part,
  /** What sort of way it is. Default: next. */
  kind: optional(choice('next', 'loop', 'branch')),
  /** What it is called. */
  label: someText,
  /** The part of the customers that go this way, 0…1. */
  share: optional(range('share', 0, 1)),
});

/** Something that the map rests on. */
export const SourceSchema = object({
  /** What it is. */
  text,
  /** The sort of source: interviews, survey, analytics … */
  kind: someText,
  /** When, ISO 8601. */
  date: optional(date),
  /** How many people or cases. */
  n: optional(number),
  /** Where it is; http, https, mailto, tel or relative. */
  href: optional(href),
});

/** The scale that emotions are given on, when it is not −2…+2. */
export const EmotionScaleSchema = object({
  /** The worst. */
  min: number,
  /** The best. */
  max: number,
  /** Words for the levels, from the worst to the best, at equal distances. */
  labels: optional(list(text)),
});

/** A customer journey map. */
export const JourneySchema = object({
  /** Version of this format. */
  version: choice(1),
  /** Name for references. */
  id: someText,
  /** What the map is called. */
  title: someText,
  /** What the map is about. */
  description: someText,
  /** Language of the texts, BCP 47. */
  lang: optional(string('lang', /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i)),
  /** What sort of map it is. */
  kind: choice('journey', 'experience', 'blueprint'),
  /** Whether it shows how things are or how they should be. */
  state: choice('current', 'future'),
  /** Whose market it is. */
  market: optional(choice('b2b', 'b2c')),
  /** What went wrong that the map was made. */
  problem: someText,
  /** The situation. */
  scenario: someText,
  /** What the customer expects. */
  expectations: someItems,
  /** How it ends. */
  outcome: someText,
  /** What the company wants. */
  businessGoal: someText,
  /** Who keeps the map. */
  owner: someText,
  /** When it was last revised, ISO 8601. */
  updated: optional(date),
  /** When it is to be revised, ISO 8601. */
  reviewBy: optional(date),
  /** What the map rests on. */
  sources: optional(list(SourceSchema)),
  /** The scale of the emotions. Default: −2…+2. */
  emotionScale: optional(EmotionScaleSchema),
  /** Whose journey it is. */
  personas: list(PersonaSchema),
  /** The stages, in order. */
  stages: list(StageSchema),
  /** Which rows are shown, in which order, and the journey's own rows. Default: every row with content. */
  lanes: optional(list(LaneSchema)),
  /** Loops and branches. */
  links: list(LinkSchema),
});

export type Item = Infer<typeof ItemSchema>;
export type NamedItem = Infer<typeof NamedItemSchema>;
export type Quote = Infer<typeof QuoteSchema>;
export type Touchpoint = Infer<typeof TouchpointSchema>;
export type Department = Infer<typeof DepartmentSchema>;
export type Campaign = Infer<typeof CampaignSchema>;
export type PainPoint = Infer<typeof PainPointSchema>;
export type Opportunity = Infer<typeof OpportunitySchema>;
export type Metric = Infer<typeof MetricSchema>;
export type Emotion = Infer<typeof EmotionSchema>;
export type EmotionScale = Infer<typeof EmotionScaleSchema>;
export type Image = Infer<typeof ImageSchema>;
export type Step = Infer<typeof StepSchema>;
export type Stage = Infer<typeof StageSchema>;
export type Persona = Infer<typeof PersonaSchema>;
export type Lane = Infer<typeof LaneSchema>;
export type Link = Infer<typeof LinkSchema>;
export type Source = Infer<typeof SourceSchema>;
export type Journey = Infer<typeof JourneySchema>;
export type Level = Infer<typeof level>;

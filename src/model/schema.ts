/**
 * What a journey is. The TypeScript types, the check at run time and the
 * published JSON Schema all come from these definitions; the comments on the
 * fields become the descriptions in the JSON Schema and in the documents.
 *
 * They describe the normalised form; `parseJourney()` turns shorthands into
 * it first. What stands where a check's message goes is the code of the
 * problem that is reported.
 */
import * as v from 'valibot';
import {limits} from './limits.js';

const text = v.pipe(v.string(), v.regex(/\S/, 'empty'), v.maxLength(limits.text, 'too-long'));
const number = v.pipe(v.number(), v.finite('type'));
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T[0-9:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?$/,
    'date',
  ),
);
// A relative address, or one of four schemes. Control characters are refused
// since browsers drop them before they look for a scheme.
const href = v.pipe(
  v.string(),
  v.maxLength(limits.text, 'href'),
  v.regex(
    // eslint-disable-next-line no-control-regex -- they are what is refused
    /^(?:[hH][tT][tT][pP][sS]?:|[mM][aA][iI][lL][tT][oO]:|[tT][eE][lL]:|[^\x00-\x20:/?#]*(?:[/?#]|$))[^\x00-\x1f]*$/,
    'href',
  ),
);
const imageSrc = v.pipe(
  v.string(),
  // Pictures may come inline, and an inline one may be long.
  v.maxLength(limits.text * 50, 'image'),
  v.regex(
    // eslint-disable-next-line no-control-regex -- they are what is refused
    /^(?:[hH][tT][tT][pP][sS]?:|data:image\/|[^\x00-\x20:/?#]*(?:[/?#]|$))[^\x00-\x1f]*$/,
    'image',
  ),
);
// No `url()` and no `var()`: a colour must not fetch or read anything.
const color = v.pipe(
  v.string(),
  v.regex(
    /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,30}|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([0-9a-z.,%/ +-]{1,60}\))$/,
    'color',
  ),
);
const level = v.picklist(['low', 'medium', 'high']);

const list = <T extends v.GenericSchema>(item: T) =>
  v.optional(v.pipe(v.array(item), v.maxLength(limits.items)));

const itemFields = {
  /** Name for references to this item, as in `addresses`. */
  id: v.optional(text),
  /** Ids of the personas that the item is about. Default: all. */
  personas: list(text),
  /** Where the item is known from. */
  source: v.optional(text),
  /** Whether somebody saw it or only supposes it. */
  basis: v.optional(v.picklist(['assumed', 'observed'])),
};

/** An item that is a text. */
export const ItemSchema = v.looseObject({
  ...itemFields,
  /** The text itself. */
  text,
});

/** An item that is a name. */
export const NamedItemSchema = v.looseObject({
  ...itemFields,
  /** The name itself. */
  name: text,
});

/** What somebody said. */
export const QuoteSchema = v.looseObject({
  ...itemFields,
  /** The words, without quotation marks. */
  text,
  /** Id of the persona that says it. */
  persona: v.optional(text),
  /** When it was said, ISO 8601. */
  date: v.optional(date),
});

/** Something of the company that the customer meets. */
export const TouchpointSchema = v.looseObject({
  ...itemFields,
  /** What it is called. */
  name: text,
  /** The channel it belongs to. */
  channel: v.optional(text),
  /** Name of an icon. */
  icon: v.optional(text),
  /** Where it leads; http, https, mailto, tel or relative. */
  href: v.optional(href),
});

/** A part of the company that is at work. */
export const DepartmentSchema = v.looseObject({
  ...itemFields,
  /** What it is called. */
  name: text,
  /** What it does here. */
  role: v.optional(text),
});

/** A marketing campaign that runs. */
export const CampaignSchema = v.looseObject({
  ...itemFields,
  /** What it is called. */
  name: text,
  /** The sort of campaign. */
  kind: v.optional(text),
  /** What it is for. */
  goal: v.optional(text),
  /** Where it runs. */
  channel: v.optional(text),
  /** Whom it addresses. */
  audience: v.optional(text),
});

/** What goes wrong or hurts. */
export const PainPointSchema = v.looseObject({
  ...itemFields,
  /** What goes wrong. */
  text,
  /** How bad it is. */
  severity: v.optional(level),
});

/** What could be done better. */
export const OpportunitySchema = v.looseObject({
  ...itemFields,
  /** The idea. */
  text,
  /** How much it would help. */
  impact: v.optional(level),
  /** How much work it is. */
  effort: v.optional(level),
  /** Who is to do it. */
  owner: v.optional(text),
  /** How far it is. */
  status: v.optional(text),
  /** Until when, ISO 8601. */
  due: v.optional(date),
  /** Where more is said; http, https, mailto, tel or relative. */
  href: v.optional(href),
  /** Id of the pain point that it mends. */
  addresses: v.optional(text),
});

/** A figure that is measured. */
export const MetricSchema = v.looseObject({
  ...itemFields,
  /** What is measured. */
  name: text,
  /** The figure, in `unit`. */
  value: number,
  /** What the figure counts. */
  unit: v.optional(text),
  /** What it should be, in `unit`. */
  target: v.optional(number),
  /** Lowest figure that can be, in `unit`. */
  min: v.optional(number),
  /** Highest figure that can be, in `unit`. */
  max: v.optional(number),
  /** Which way is better. */
  better: v.optional(v.picklist(['higher', 'lower'])),
  /** Earlier figures. */
  history: list(
    v.looseObject({
      /** When it was measured, ISO 8601. */
      date,
      /** The figure then, in `unit`. */
      value: number,
    }),
  ),
});

/** How somebody feels, on the journey's emotion scale (−2…+2 unless the journey declares another). */
export const EmotionSchema = v.looseObject({
  /** The feeling as a number on the scale. One outside is kept, drawn at the edge and reported. */
  value: number,
  /** The feeling in words. */
  label: v.optional(text),
});

/** A picture. */
export const ImageSchema = v.looseObject({
  /** Its address; http, https, relative or `data:image/…`. */
  src: imageSrc,
  /** What it shows, for those who do not see it. Default: none, the picture is decoration. */
  alt: v.optional(v.pipe(v.string(), v.maxLength(limits.text, 'too-long'))),
});

const laneFields = {
  /** What the customer does. */
  actions: list(ItemSchema),
  /** Who acts. */
  actors: list(NamedItemSchema),
  /** How it feels. Without it the curve has a gap. */
  emotion: v.optional(EmotionSchema),
  /** How it feels to each persona, by persona id. */
  emotions: v.optional(v.record(v.string(), EmotionSchema)),
  /** What goes through the customer's mind. */
  thoughts: list(ItemSchema),
  /** What customers said. */
  quotes: list(QuoteSchema),
  /** What the customer needs. */
  needs: list(ItemSchema),
  /** Where customer and company meet. */
  touchpoints: list(TouchpointSchema),
  /** Through which channels. */
  channels: list(NamedItemSchema),
  /** What goes wrong or hurts. */
  painPoints: list(PainPointSchema),
  /** What delights. */
  highlights: list(ItemSchema),
  /** What could be done better. */
  opportunities: list(OpportunitySchema),
  /** What is being done about it. */
  solutions: list(ItemSchema),
  /** What is measured. */
  metrics: list(MetricSchema),
  /** Which departments are at work. */
  departments: list(DepartmentSchema),
  /** Which campaigns run. */
  campaigns: list(CampaignSchema),
  /** Physical evidence: what the customer holds in hand. */
  evidence: list(ItemSchema),
  /** What staff do in sight of the customer. */
  frontstage: list(ItemSchema),
  /** What staff do out of sight. */
  backstage: list(ItemSchema),
  /** Systems and processes behind it. */
  support: list(ItemSchema),
  /** Remarks of the authors. */
  notes: list(ItemSchema),
  /** Items of the journey's own lanes, by lane id. */
  cells: v.optional(v.record(v.string(), v.pipe(v.array(ItemSchema), v.maxLength(limits.items)))),
};

const columnFields = {
  /** Name for links and events, unique in the map. Derived from place and title when missing. */
  id: text,
  /** What it is called. */
  title: text,
  /** More about it, in a sentence or two. */
  description: v.optional(text),
  /** How long it takes: an ISO 8601 duration or plain text. */
  duration: v.optional(text),
  /** Where its title leads; http, https, mailto, tel or relative. */
  href: v.optional(href),
  /** A picture of it. */
  image: v.optional(ImageSchema),
};

/** One thing that the customer lives through. */
export const StepSchema = v.looseObject({
  ...columnFields,
  /** Ids of the personas that take the step. Default: all. */
  personas: list(text),
  /** Whether it decides about the whole journey. Default: false. */
  momentOfTruth: v.optional(v.boolean()),
  ...laneFields,
});

/** A part of the journey with steps of one purpose. Without steps it is one column. */
export const StageSchema = v.looseObject({
  ...columnFields,
  /** What the customer wants here. */
  goal: v.optional(text),
  /** What the company wants here. */
  businessGoal: v.optional(text),
  /** What the stage belongs to: before, during, after … */
  group: v.optional(text),
  ...laneFields,
  /** The steps, in order. */
  steps: v.array(StepSchema),
});

/** Somebody whose journey it is. */
export const PersonaSchema = v.looseObject({
  /** Name for references, unique in the map. Derived when missing. */
  id: text,
  /** What they are called. */
  name: text,
  /** Who they are, in a few words. */
  role: v.optional(text),
  /** What they say. */
  quote: v.optional(text),
  /** What they want to reach. */
  goals: list(ItemSchema),
  /** What they need. */
  needs: list(ItemSchema),
  /** What annoys them. */
  frustrations: list(ItemSchema),
  /** A picture of them. */
  image: v.optional(ImageSchema),
  /** Colour of their curve and card: a hex colour, a CSS colour name, or a function of numbers. */
  color: v.optional(color),
});

/** A row of the map: a built-in one by its id, or one of the journey's own. */
export const LaneSchema = v.looseObject({
  /** A built-in lane's id, or the key in `cells`. */
  id: text,
  /** What the row is called. Default: the built-in name in the page's language, or the id. */
  label: v.optional(text),
  /** How its items are drawn. Default: a built-in lane's own, otherwise text. */
  type: v.optional(v.picklist(['text', 'chips', 'cards', 'spans', 'emotion', 'metrics', 'image'])),
  /** Whether it is left out of the drawing. Default: false. */
  hidden: v.optional(v.boolean()),
  /** The zone of a blueprint that an own lane belongs to. */
  zone: v.optional(v.picklist(['customer', 'frontstage', 'backstage', 'support'])),
});

/** A way from one step to another that is not simply the next. */
export const LinkSchema = v.looseObject({
  /** Where it starts: a step's id, or its title if no other step has it. */
  from: text,
  /** Where it leads: a step's id, or its title if no other step has it. */
  to: text,
  /** What sort of way it is. Default: next. */
  kind: v.optional(v.picklist(['next', 'loop', 'branch'])),
  /** What it is called. */
  label: v.optional(text),
  /** The part of the customers that go this way, 0…1. */
  share: v.optional(v.pipe(v.number(), v.minValue(0, 'share'), v.maxValue(1, 'share'))),
});

/** Something that the map rests on. */
export const SourceSchema = v.looseObject({
  /** What it is. */
  text,
  /** The sort of source: interviews, survey, analytics … */
  kind: v.optional(text),
  /** When, ISO 8601. */
  date: v.optional(date),
  /** How many people or cases. */
  n: v.optional(number),
  /** Where it is; http, https, mailto, tel or relative. */
  href: v.optional(href),
});

/** The scale that emotions are given on, when it is not −2…+2. */
export const EmotionScaleSchema = v.looseObject({
  /** The worst. */
  min: number,
  /** The best. */
  max: number,
  /** Words for the levels, from the worst to the best, at equal distances. */
  labels: list(text),
});

/** A customer journey map. */
export const JourneySchema = v.looseObject({
  /** Version of this format. */
  version: v.literal(1),
  /** Name for references. */
  id: v.optional(text),
  /** What the map is called. */
  title: v.optional(text),
  /** What the map is about. */
  description: v.optional(text),
  /** Language of the texts, BCP 47. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'lang'))),
  /** What sort of map it is. */
  kind: v.picklist(['journey', 'experience', 'blueprint']),
  /** Whether it shows how things are or how they should be. */
  state: v.picklist(['current', 'future']),
  /** Whose market it is. */
  market: v.optional(v.picklist(['b2b', 'b2c'])),
  /** What went wrong that the map was made. */
  problem: v.optional(text),
  /** The situation. */
  scenario: v.optional(text),
  /** What the customer expects. */
  expectations: list(ItemSchema),
  /** How it ends. */
  outcome: v.optional(text),
  /** What the company wants. */
  businessGoal: v.optional(text),
  /** Who keeps the map. */
  owner: v.optional(text),
  /** When it was last revised, ISO 8601. */
  updated: v.optional(date),
  /** When it is to be revised, ISO 8601. */
  reviewBy: v.optional(date),
  /** What the map rests on. */
  sources: list(SourceSchema),
  /** The scale of the emotions. Default: −2…+2. */
  emotionScale: v.optional(EmotionScaleSchema),
  /** Whose journey it is. */
  personas: v.pipe(v.array(PersonaSchema), v.maxLength(limits.items)),
  /** The stages, in order. */
  stages: v.array(StageSchema),
  /** Which rows are shown, in which order, and the journey's own rows. Default: every row with content. */
  lanes: list(LaneSchema),
  /** Loops and branches. */
  links: v.pipe(v.array(LinkSchema), v.maxLength(limits.items)),
});

export type Item = v.InferOutput<typeof ItemSchema>;
export type NamedItem = v.InferOutput<typeof NamedItemSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type Touchpoint = v.InferOutput<typeof TouchpointSchema>;
export type Department = v.InferOutput<typeof DepartmentSchema>;
export type Campaign = v.InferOutput<typeof CampaignSchema>;
export type PainPoint = v.InferOutput<typeof PainPointSchema>;
export type Opportunity = v.InferOutput<typeof OpportunitySchema>;
export type Metric = v.InferOutput<typeof MetricSchema>;
export type Emotion = v.InferOutput<typeof EmotionSchema>;
export type EmotionScale = v.InferOutput<typeof EmotionScaleSchema>;
export type Image = v.InferOutput<typeof ImageSchema>;
export type Step = v.InferOutput<typeof StepSchema>;
export type Stage = v.InferOutput<typeof StageSchema>;
export type Persona = v.InferOutput<typeof PersonaSchema>;
export type Lane = v.InferOutput<typeof LaneSchema>;
export type Link = v.InferOutput<typeof LinkSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Journey = v.InferOutput<typeof JourneySchema>;
export type Level = v.InferOutput<typeof level>;

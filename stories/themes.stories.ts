import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {moving} from './journeys.js';
import {emulate} from './support.js';

/**
 * Colours of the page. One accent is enough: bands, links and focus are derived from it. The presets
 * are style sheets, `journey-map/themes/plain.css`, `vivid.css` and `ink.css`; with several of them on
 * one page, `data-journey-theme` says which holds where. The toolbar sets a preset for any story.
 */
const meta: Meta = {title: 'journey-map/Themes', component: 'journey-map', args: {data: moving}};
export default meta;

/** The page’s own colour. The bands of stages begin with it and go round the hues, each dark enough for white text. */
export const Accent: StoryObj = {args: {'--journey-accent': '#b3005e'}};

/** The same accent where it is dark. */
export const AccentInTheDark: StoryObj = {...Accent, globals: {scheme: 'dark'}};

/** An accent too light for white text: the bands are drawn darker. */
export const LightAccent: StoryObj = {args: {'--journey-accent': '#ffd400'}};

const preset = (theme: string, scheme: string): StoryObj => ({globals: {theme, scheme}});

/** Quiet: greys, thin lines, and one accent for links and focus. */
export const Plain = preset('plain', 'light');

export const PlainInTheDark = preset('plain', 'dark');

/** Saturated: strong bands and chips, a thick line, round corners. */
export const Vivid = preset('vivid', 'light');

export const VividInTheDark = preset('vivid', 'dark');

/** As printed: black lines on white, a serif, nothing filled. */
export const Ink = preset('ink', 'light');

export const InkInTheDark = preset('ink', 'dark');

/** For readers who ask their system for more contrast: lines and muted text in the colour of the text. Emulate “prefers-contrast: more” in the browser’s tools. */
export const MoreContrast: StoryObj = {beforeEach: emulate({contrast: 'more'})};

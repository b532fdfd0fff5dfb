import type {CSSResult} from 'lit';

/** Styles of what loads when it is first used come with it. The classic file has `later-at-once.ts` in place of this. */
export const laterStyles: readonly CSSResult[] = [];

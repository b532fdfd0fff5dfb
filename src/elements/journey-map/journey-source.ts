import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseJSON} from '../../model/parse-json.js';
import {problem, type Problem} from '../../model/problem.js';
import {readData} from '../../model/read-data.js';
import type {Journey} from '../../model/schema.js';
import {follow} from '../../sources/follow.js';
import {readInline} from '../../sources/inline.js';
import {languageOf} from '../../sources/language.js';
import {loadJourney, type Loader} from '../../sources/load.js';
import {isParsed} from '../../sources/parsed.js';
import type {Lazy} from '../../internal/lazy.js';
import {JourneyLoadEvent} from '../events.js';
import type {Given, Read} from '../foreign.js';
import {isOwn} from '../own.js';
import {foreign, reader} from '../parts.js';

/** What the source needs to know of its map. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string | null | undefined;
  credentials: RequestCredentials;
  loader: Loader | undefined;
  readonly isLacking: boolean;
  need<T>(part: Lazy<T>): T | undefined;
}

/** What a source gave, or why it gave nothing; and what is to be said beside it. */
type Answer = (Given | {readonly problem: Problem | undefined}) & {readonly warning?: Problem};

/**
 * Where a map's journey comes from: `data`, else `src`, else inline JSON, else
 * the rest of the content. Follows all of them, and keeps the last good journey when a
 * later reading fails.
 */
export class JourneySource implements ReactiveController {
  journey?: Journey;
  /** Whether the content itself was read, with all headings in it. */
  isMarkup = false;
  problems: readonly Problem[] = [];

  readonly #host: SourceHost;
  #readsContent = false;
  #stale = true;
  #loading?: AbortController;
  #loaded?: Promise<void> | undefined;
  #news?: Journey | undefined;
  #isBusy = false;
  #unfollow?: () => void;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether an answer is awaited. */
  get pending(): boolean {
    return Boolean(this.#loading);
  }

  /** Reads again before the next drawing. */
  invalidate(): void {
    this.#stale = true;
    this.#host.requestUpdate();
  }

  /** Reads again at once; resolves when the outcome is drawn. */
  async reload(): Promise<void> {
    this.invalidate();
    let loaded;
    do {
      await this.#host.updateComplete;
      loaded = this.#loaded;
      await loaded;
    } while (loaded !== this.#loaded);
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.#unfollow = follow(this.#host, records => {
      // What styles the host or tells of its state says nothing of the journey.
      const isNews = records.some(
        ({target, attributeName: name}) =>
          target !== this.#host ||
          !name ||
          !/^(aria-.*|class|style|tabindex|id|lanes|persona|emotion-labels|view|hash|density|selectable|controls|collapsed|find|present|heading-level|no-.*)$/.test(
            name,
          ),
      );
      if (isNews && this.#readsContent) this.#stale = true;
      // A heading among the children may name what comes from elsewhere.
      if (isNews || this.#stale) this.#host.requestUpdate();
    });
    // Content may have changed meanwhile; an answer from a URL has not. What is connected is drawn anew anyway.
    if (this.#readsContent) this.#stale = true;
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    if (this.#loading) this.#stale = true;
    this.#abort();
  }

  hostUpdate(): void {
    if (!this.#stale || !this.#host.isConnected) return;
    this.#stale = false;
    this.#abort();
    this.#read();
  }

  hostUpdated(): void {
    const news = this.#news;
    if (!news || this.#host.isLacking) return;
    this.#news = undefined;
    this.#host.dispatchEvent(new JourneyLoadEvent(news));
  }

  #read(): void {
    const host = this.#host;
    const {data, src} = host;
    const hasData = data != null;
    this.#readsContent = !hasData && !src;
    if (this.#readsContent && !isParsed(host)) {
      this.#stale = true;
      return;
    }
    const inline = readInline(host);
    this.isMarkup = this.#readsContent && !inline;
    const sources: Readonly<Record<string, unknown>> = {
      data: hasData,
      src,
      'inline JSON': inline,
      'child elements': host.querySelector('journey-stage'),
    };
    const [used = '', ...others] = Object.keys(sources).filter(name => sources[name]);
    const rivals = others.map(unused => problem('warning', 'two-sources', '', {used, unused}));
    if (hasData)
      this.#now(
        typeof data === 'string' ? (parseJSON(data) ?? {text: data}) : {value: data},
        rivals,
      );
    else if (src) this.#load(src, rivals);
    else if (!inline) this.#readMarkup();
    else this.#now(inline, rivals);
  }

  /** Whether a part of the library is there; until it is, what needs it is not read. */
  #has(part: Lazy<unknown>): boolean {
    this.#host.need(part);
    this.#stale = !part.isSettled;
    return part.isSettled;
  }

  #readMarkup(): void {
    const host = this.#host;
    // Nothing at all is no content, but for a paragraph that has ended too early.
    const isEmpty = !host.firstElementChild && !host.textContent?.trim() && !host.closest('p');
    if (!isEmpty && !this.#has(reader)) return;
    const read = isEmpty ? undefined : reader.value;
    const {data, problems = [], places} = read?.readChildren(host) ?? {};
    // No source at all is an empty map, not a failed one.
    if (!data) this.journey = undefined;
    const failed = isEmpty
      ? undefined
      : problem('error', 'network', '', {url: 'journey-map', reason: '?'});
    const rest = () => read?.readMishap(host) ?? {problem: failed};
    this.#now(data ? {value: data} : rest(), problems);
    if (places) this.problems = read!.withPlaces(this.problems, places);
  }

  #load(src: string, rivals: readonly Problem[]): void {
    const loading = new AbortController();
    this.#loading = loading;
    const {credentials, loader, ownerDocument} = this.#host;
    this.#busy(true);
    this.#loaded = loadJourney(src, {
      base: ownerDocument.baseURI,
      signal: loading.signal,
      credentials,
      loader,
    }).then(async answer => {
      for (let missing; (missing = this.#settle(answer, rivals, loading));) await missing.load();
      // Aborted, or asked anew meanwhile.
      if (this.#loading !== loading) return;
      this.#loading = undefined;
      this.#busy(false);
      this.#host.requestUpdate();
    });
  }

  /** Takes an answer that is there, or waits for what reads it. */
  #now(answer: Answer, hints: readonly Problem[]): void {
    const missing = this.#settle(answer, hints);
    if (missing) this.#has(missing);
  }

  /** Takes an answer, unless it is one that nobody waits for; gives what has to be loaded first. */
  #settle(
    answer: Answer,
    hints: readonly Problem[],
    loading = this.#loading,
  ): Lazy<unknown> | undefined {
    if (loading !== this.#loading) return undefined;
    const host = this.#host;
    const {problem, warning} = answer as {problem?: Problem; warning?: Problem};
    const said = [...hints, problem, warning].filter(p => p !== undefined);
    const read = 'problem' in answer ? {problems: said} : this.#readAny(answer, said);
    if (read.missing) return read.missing;
    const {journey, problems} = read;
    this.problems = problems;
    this.journey = journey ?? this.journey;
    // A page that sets `data` knows that it did.
    this.#news = host.data == null ? journey : undefined;
    return undefined;
  }

  /** Reads a journey in any form; gives what has to be loaded first, if there is something. */
  #readAny(given: Given, hints: readonly Problem[]): Read {
    const own = 'value' in given ? readData(given.value, {hints}) : {problems: hints};
    if ('value' in given && (this.isMarkup || isOwn(given.value, own))) return own;
    if (!foreign.isSettled) return {missing: foreign};
    return foreign.value?.readGiven(given, hints, languageOf(this.#host)) ?? own;
  }

  #abort(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#loaded = undefined;
    this.#busy(false);
  }

  // An `aria-busy` that the author has set stays as it is.
  #busy(isBusy: boolean): void {
    if (isBusy === this.#isBusy || (isBusy && this.#host.hasAttribute('aria-busy'))) return;
    this.#isBusy = isBusy;
    this.#host.ariaBusy = isBusy ? 'true' : null;
  }
}

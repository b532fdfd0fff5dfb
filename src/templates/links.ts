import {html, nothing, type TemplateResult} from 'lit';
import {place} from '../internal/place.js';
import type {LinkPiece, ToldLink} from '../layout/links.js';
import type {Link} from '../model/schema.js';
import {formatFigure} from '../translations/figure.js';
import type {Words} from '../translations/words.js';
import {edges} from './edges.js';

/** Signs that tell the kinds apart beside colour and line. */
const signs = {next: '→', loop: '↺', branch: '⇢'};

/** What a link says of itself: its label and how many go this way. */
const caption = ({label, share}: Link, {lang}: Words) =>
  [label, share != null && formatFigure(share * 100, '%', lang)].filter(Boolean).join(' · ');

/** The part of a bracket in one column; its label stands in the first. For the eye: the words are in the step where it leaves. */
export const bracket = (piece: LinkPiece, words: Words): TemplateResult => {
  const {link, kind, level, start, isSource, isTarget, span} = piece;
  const text = caption(link, words);
  return html`<div
    class="link ${kind} ${edges(piece)} ${isSource ? 'source' : ''} ${isTarget ? 'target' : ''}"
    part="link ${kind}"
    aria-hidden="true"
    style=${place(`--_level:${level}`)}
  >
    ${
      start
        ? html`<div class="link-label" style=${place(`inline-size:${span * 100}%`)}>
            <span title=${text} part="link-label">${signs[kind]} ${text}</span>
          </div>`
        : nothing
    }
  </div>`;
};

/** Where a step or a stage leads, in words. */
export const toldLinks = (
  {told}: {readonly told?: readonly ToldLink[]},
  words: Words,
): readonly TemplateResult[] | undefined => told?.map(link => toldLink(link, words));

const toldLink = ({link, title}: ToldLink, words: Words): TemplateResult => {
  const text = caption(link, words);
  const kind = link.kind ?? 'next';
  const where = words.links[kind](words.quote(title));
  return html`<p class="told ${kind}">${text ? `${where}: ${text}` : where}</p>`;
};

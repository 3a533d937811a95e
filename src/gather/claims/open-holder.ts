import { countBy, countsSo, holdsBehind, inWhoseView, isForWhom, putAt, recordNouns, viewsSo } from '../../lexicon/en/claims.holders.ts';
import type { Holder } from './candidate.ts';
import { bareHolder, headOf } from './holder-words.ts';
import type { Said } from './signs/said.ts';
import { isSpeaker } from './speakers.ts';
import { scanTerms } from './terms.ts';

const holds =
  /^(?:'s|’s)? ?(?:\p{L}+ly )?(?:holds?|maintains?|insists?|contends?|considers?|regards?|sees?|views?|believes?|held|maintained|insisted|considered|regarded)\b/iu;

/** A subject of up to eight words before a plain verb of saying. */
const opensSaying =
  /^(?:The |An? )?((?:[\p{L}\p{N}’'.-]+,? ){1,8}?)(?:said|says|told|stated|announced|reported|confirmed|insisted|added)\b/u;

/** The frames besides, each with its holder in group 1. */
const frames: readonly RegExp[] = [countsSo, countBy, putAt, viewsSo, isForWhom, inWhoseView, holdsBehind];

const known = new WeakMap<Said, { readonly holder: Holder | undefined }>();

/** "Alba holds that ...", "The weather institute said ...", "For Alba, the vote was a fraud": whose view a sentence gives, where no speech was read. */
export function openHolder(said: Said): Holder | undefined {
  const found = known.get(said);
  if (found) return found.holder;
  const holder = findHolder(said);
  known.set(said, { holder });
  return holder;
}

function findHolder(said: Said): Holder | undefined {
  const first = said.names[0];
  if (first && first.start <= 4 && holds.test(said.text.slice(first.end).trimStart()))
    return { holder: said.text.slice(first.start, first.end), voice: 'named', actor: first.actor };
  return sayer(said) ?? framed(said);
}

function sayer(said: Said): Holder | undefined {
  const subject = opensSaying.exec(said.text)?.[1]?.trim().replace(whenOrWhere, '');
  if (subject === undefined) return undefined;
  const name = said.names.find((n) => n.acts && n.start <= 4 && n.end <= said.text.indexOf(subject) + subject.length);
  if (name) return { holder: said.text.slice(name.start, name.end), voice: 'named', actor: name.actor };
  return subject
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(isSpeaker)
    ? { holder: bareHolder(subject), voice: 'unnamed' }
    : bareName(subject);
}

/** "On April 17, the ministry said": what stands before the subject. */
const whenOrWhere = /^(?:On|In|At|After|Before|By|During|Since|Last|This|Earlier|Later|Meanwhile|Yesterday)\b[^,]*, /u;

function framed(said: Said): Holder | undefined {
  for (const frame of frames) {
    const m = frame.exec(said.text);
    const words = m?.[1];
    if (!m || words === undefined || hasClause.test(words)) continue;
    const from = said.text.indexOf(words, m.index);
    const holder = holderIn(said, words, from);
    if (holder) return holder;
  }
  return undefined;
}

const hasClause = /\b(?:that|which|who|whom|whose|when|where|while|if|because|said|says|is|was|are|were|has|had|have)\b/iu;

/** Whom words mean: a name that they end in, a noun for those who speak or count, or a bare name. */
export function holderIn(said: Said, words: string, from: number): Holder | undefined {
  const to = from + words.length;
  // "Ann Sample of the Harbour Trust": the first name speaks, the other only says whence.
  const opening = said.names.find((n) => n.acts && n.start <= from + 4 && / (?:of|at|from|with) /u.test(said.text.slice(n.end, to)));
  const name = opening ?? said.names.find((n) => n.acts && n.start >= from && n.end >= to - 2 && n.end <= to + 2);
  if (name) return { holder: said.text.slice(name.start, name.end), voice: 'named', actor: name.actor };
  const head = headOf(words);
  if (isSpeaker(head) || recordNouns.has(head)) return { holder: bareHolder(words), voice: 'unnamed' };
  return bareName(words);
}

/** A noun in the singular without an article is a name, whatever else it means ("Moss said"). */
export function bareName(words: string): Holder | undefined {
  const isBare = /^\p{Lu}\p{Ll}{2,}$/u.test(words) && !/(?:[^s]s|ing|body|thing|one)$/u.test(words);
  return isBare && !isSpeaker(words.toLowerCase()) && scanTerms(words).length > 0 ? { holder: words, voice: 'named' } : undefined;
}

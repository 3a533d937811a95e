import { foundBy } from '../../lexicon/en/event-clauses.ts';
import { bareQuotation, ownVoice, pastVerb, spokenDay, standingFigure } from '../../lexicon/en/events.words.ts';
import type { Said } from '../claims/signs/said.ts';
import type { ArticleView } from '../view.ts';
import type { EventCandidate } from './candidate.ts';
import { behindColon, type Clause, clausesAround } from './clauses.ts';
import { placedDates } from './date-role.ts';
import { isDenied } from './denied-date.ts';
import type { EventDate } from './event-date.ts';
import { bareEvent, eventIn, idle, type Undated } from './event-in.ts';
import { hasHappened, isScheduled } from './happened.ts';
import { isSaying } from './saying-date.ts';

/** The least force of what was done on a known day. */
const onADay = 0.5;
/** The force of what is to come on a known date. */
const toCome = 0.6;
/** What a date of a mere saying, or of a count, takes from the force of its sentence. */
const sayingOnly = 0.4;

/** `Seven people were missing on Tuesday after the bridge fell`: the count opens the news of what happened. */
const afterDeed = /\b(?:missing|unaccounted for)\b[^.;]{0,40}\b(?:after|when|as) (?:an?|the|two|three|several) [^.;]+/u;

/** `The league rejects the bill which parliament debates today`: a stand, told in the present. */
const takesStand =
  /^(?:The )?(?:[\p{L}’'-]+ ){1,6}(?:rejects?|opposes?|supports?|backs?|welcomes?|condemns?|regrets?) (?:the|this|that|any|all|a|an) /u;

/** Who says of something past what will come of it tells it less well than who tells it. */
const foresees = /\b(?:will|may|might)\b/u;
const beside = 0.3;

/** The events of sentence `at` with its dates, one a clause. */
export function datedEvents(view: ArticleView, at: number, said: Said, all: readonly EventDate[]): EventCandidate[] {
  const placed = placedDates(said.text, all, view.article.meta.published);
  const clauses = clausesAround(
    said.text,
    placed.map((p) => p.date.at),
  );
  const seen = new Set<number>();
  return placed.flatMap(({ date, role }, i) => {
    const whole = clauses[i] ?? { start: 0, end: said.text.length };
    const clause: Clause =
      role.kind === 'clause' ? role : whole.start === 0 ? { start: behindColon(said.text, date.at), end: whole.end } : whole;
    const text = said.text.slice(clause.start, clause.end);
    if (seen.has(clause.start) || !hasHappened(view, date, said.text, clause) || isDenied(view, at, date)) return [];
    seen.add(clause.start);
    const scheduled = isScheduled(view, date, text);
    const made = eventIn(view, at, said, clause, scheduled);
    // A month or a year in a sentence that names nobody and tells of no deed ("the shells of June").
    if (!made || (made.force <= idle && made.actors.length === 0 && date.edtf.length < 10 && !scheduled)) return [];
    const weak =
      role.kind === 'known' ||
      (isSaying(view, at, date) && !isAnnounced(at, made, text)) ||
      (standingFigure.test(text) && !afterDeed.test(text)) ||
      bareQuotation.test(text) ||
      (spokenDay.test(date.words ?? '') && takesStand.test(text)) ||
      ownVoice.test(unquoted(text));
    const force = Math.max(weak ? 0 : leastForce(made, date, text, scheduled), made.force - (weak ? sayingOnly : 0));
    const standing = !scheduled && foresees.test(unquoted(text)) ? Math.max(0, made.standing - beside) : made.standing;
    return [{ ...made, date: date.edtf, dateBasis: date.basis, scheduled, force, standing }];
  });
}

/** `Soldiers said on Wednesday they had overthrown the president`: at the head of an article what somebody says to have done, and what an inquiry found, is the news. */
const isAnnounced = (at: number, made: Undated, text: string): boolean =>
  at === 0 && made.force >= 0.7 && (finding.test(text) || foundBy.test(text) || hadDone.test(text) || tollFirst.test(text));
const finding =
  /^(?:An?|The) (?:[\p{L}-]+ ){0,4}?(?:inquiry|enquiry|report|review|investigation|audit|court|tribunal|jury|panel|commission)(?: (?:into|of|on|by) [^,;]{3,80}?)? (?:has |have )?(?:said|found|concluded|ruled)\b/u;
/** How many have died, told first. */
const tollFirst =
  /^(?:[\p{L}-]+ ){0,3}?[\p{L}\d][\p{L}\d.,-]* (?:[\p{L}-]+ ){0,3}?(?:have|has) (?:died|been (?:killed|injured|wounded|infected|displaced|arrested))\b/u;
const hadDone = /\b(?:they|it|he|she) had (?!been\b|not\b|never\b|no\b)\p{Ll}+(?:ed|[dt]|n|ne|ung|uck|ot)\b/u;

/** What is to come on a known date, or what somebody named did on a known day, is an event whatever its verb, where it stands alone. */
function leastForce(made: Undated, date: EventDate, text: string, scheduled: boolean): number {
  if (made.standing < 0.6 || ownVoice.test(unquoted(text))) return 0;
  if (scheduled) return toCome;
  return date.edtf.length >= 10 && made.actors.length > 0 && pastVerb.test(text) ? onADay : 0;
}

/** A text without what it quotes. */
const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/gu, '');

/** The act that begins where its shifted date stands. */
export function datedFrom(view: ArticleView, at: number, said: Said, date: EventDate): EventCandidate[] {
  const made = bareEvent(view, at, said, { start: date.at, end: said.text.length });
  return made ? [{ ...made, date: date.edtf, dateBasis: date.basis, scheduled: false, standing: 1 }] : [];
}

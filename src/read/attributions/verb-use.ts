import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { isPair, plural, pluralHead } from './agreement.ts';
import type { CueWord } from './cue-table.ts';
import type { Bounds, Use } from './draft.ts';
import * as form from './form.ts';
import * as frame from './frame.ts';
import { hasPluralHead } from './long-subject.ts';
import {
  groupStart,
  has,
  isAdverb,
  isFiniteVerb,
  isName,
  isPossessiveMark,
  isShortIs,
  isTime,
  isWord,
  phaseBefore,
  word,
} from './phrases.ts';

const quantifiers = setOf('all some many most both each those these half another');
const beforeAsked = setOf('when whenever if ,');
const questionWords = setOf('about whether if why how what who whom when where');
const likePrepositions = setOf('regarding concerning considering according including seeing');
const nounsInIng = setOf('hearing ruling finding warning');
const relatives = setOf('who that which');
const documents = setOf('report claim estimate record review survey study account request complaint');
const documentary = setOf(
  'show shows showed say says said find finds found suggest suggests suggested indicate indicates indicated conclude concludes concluded reveal reveals revealed describe describes described',
);
const counting = setOf('two three four five six seven eight nine ten several');
const breaks = setOf(') — -');

const neverNouns: ReadonlySet<string> = new Set(
  'say think believe know argue tell insist suggest agree describe explain declare write see hear want expect announce deny reject refuse accuse warn admit add acknowledge assert allege contend maintain predict recall describe criticise criticize consider seem appear ask'.split(
    ' ',
  ),
);

const being = setOf("is are was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t get gets got");

/** The use of the word at `at` as a verb, or undefined when it is a noun, an adjective or a bare infinitive there. */
export function verbUse(t: Marked, at: number, cue: CueWord, { from, to }: Bounds): Use | undefined {
  if (isJudged(t, at, from)) return undefined;
  if (cue.verb.base === 'ask' && cue.forms & form.past && asksNobody(t, at, from)) return 'passive';
  if (isName(t, at) && at > from && !headline(t, at, from)) return undefined;
  if (cue.forms & (form.base | form.present) && at - 1 > from && isOwned(t, at)) return undefined;
  const start = groupStart(t, at, from);
  const group = start < at;
  if (cue.forms & form.gerund) return gerundUse(t, at, start, from);
  if (group) return groupUse(t, at, start, cue, from);
  if (word(t, at - 1) === 'own' && at - 2 >= from && has(t, at - 2, cls.possessive)) return undefined; // `its own recommended list`
  if (has(t, at - 1, cls.determiner | cls.possessive) && at - 1 >= from && !has(t, at - 1, cls.subject))
    return word(t, at - 1) === 'that' || quantifiers.has(word(t, at - 1)) || isRelative(t, at - 1)
      ? active(t, at, cue, from, to)
      : undefined;
  return active(t, at, cue, from, to);
}

/** `Alba’s claims to the valley`, `called that claim false`: nouns. */
const isOwned = (t: Marked, at: number): boolean =>
  isPossessiveMark(t, at - 1) || (word(t, at - 1) === 'that' && isFiniteVerb(t, at - 2) && !relatives.has(word(t, at)));

/** `as “baseless” claims that`, `as fantasy reports that`: a noun behind a judgement. */
function isJudged(t: Marked, at: number, from: number): boolean {
  if (word(t, at + 1) !== 'that') return false;
  for (let i = at - 2; i >= Math.max(from + 1, at - 5); i--) if (word(t, i) === 'as') return judging.has(word(t, i - 1));
  return false;
}
const judging = setOf(
  'reject rejected rejects rejecting dismiss dismissed dismisses dismissing denounce denounced denounces condemn condemned condemns describe described describes',
);

/** `, which denies it`: no determiner (`which claims`). */
const isRelative = (t: Marked, i: number): boolean => word(t, i) === 'which' && asides.has(word(t, i - 1));
const asides = setOf(', — – -- (');

/** `Asked about ...`, `when asked whether ...`: a question whose asker is not named. */
const asksNobody = (t: Marked, at: number, from: number): boolean =>
  (at === from || beforeAsked.has(word(t, at - 1))) && questionWords.has(word(t, at + 1));

/** Headlines capitalise verbs: accepted after a name when the word is a verb of saying in the present. */
const headline = (t: Marked, at: number, from: number): boolean => at - 1 >= from && isName(t, at - 1) && isName(t, at + 1);

const onlyAdverbs = (t: Marked, start: number, at: number): boolean => {
  for (let i = start; i < at; i++) if (!isAdverb(t, i)) return false;
  return true;
};

function gerundUse(t: Marked, at: number, start: number, from: number): Use | undefined {
  if (likePrepositions.has(word(t, at)) && onlyAdverbs(t, start, at)) return undefined;
  if (word(t, at) === 'opposing' && has(t, at - 1, cls.preposition)) return undefined; // `on opposing sides`
  // `told a Senate Committee hearing that`, `the Supreme Court ruling that`: a thing of the body named.
  if (nounsInIng.has(word(t, at)) && start === at && at > from && isName(t, at - 1)) return undefined;
  for (let i = start; i < at; i++) if (being.has(word(t, i)) || isShortIs(t, i) || phaseBefore(t, at) === i) return 'active';
  if (at > from && (has(t, at - 1, cls.determiner | cls.possessive | cls.adjective) || isPossessiveMark(t, at - 1))) return undefined;
  return 'gerund';
}

const passivePrepositions = setOf('of with by to');
function groupUse(t: Marked, at: number, start: number, cue: CueWord, from: number): Use | undefined {
  let last = at - 1;
  while (last > start && isAdverb(t, last)) last--;
  if (isShortIs(t, last)) return passivePrepositions.has(word(t, at + 1)) ? 'passive' : 'active'; // `he’s accused of it`
  if (being.has(word(t, last))) return cue.forms & form.participle ? 'passive' : undefined;
  if (word(t, last) === 'to') return phaseBefore(t, at) >= 0 ? 'active' : undefined;
  if (isAdverb(t, last))
    return isWord(t, at) && (cue.forms & (form.past | form.present)) !== 0
      ? 'active'
      : plural(t, last - 1) || pluralHead(t, last - 1, 0) || hasPluralHead(t, start, from)
        ? 'active'
        : undefined;
  return 'active';
}

function active(t: Marked, at: number, cue: CueWord, from: number, to: number): Use | undefined {
  const before = at - 1;
  if (before >= from && word(t, before) === 'to') return undefined;
  const noun = has(t, at, cls.noun) || !neverNouns.has(cue.verb.base);
  if (cue.forms & form.past) {
    if (cue.verb.base === 'post' && isPosted(t, at)) return undefined;
    if (cue.forms & form.participle && word(t, at + 1) === 'by' && !means.has(word(t, at + 2)) && (before < from || isWord(t, before)))
      return 'passive';
    if (cue.verb.base === 'brief' && word(t, at + 1) === 'on') return undefined; // `people briefed on the plan`
    if (cue.forms & form.base && cue.verb.base !== 'read') return subjectLike(t, before, from) ? 'active' : undefined;
    return 'active';
  }
  if (cue.forms & form.participle) return undefined;
  if (t.shapes[before] === shape.number && before >= from && noun) return undefined; // `18 states`
  if (noun && cue.forms & form.present && counting.has(word(t, before))) return undefined; // `two reports`
  if (noun && has(t, at + 1, cls.person) && quantifiers.has(word(t, before)) && isFiniteVerb(t, at + 2)) return undefined; // `some protest leaders said`
  if (cue.verb.base === 'advocate' && word(t, at + 1) === 'for' && quantifiers.has(word(t, before))) return undefined;
  if (noun && documentary.has(word(t, at + 1)) && documents.has(cue.verb.base)) return undefined; // `a police report shows`
  if (cue.forms & form.base && isMadeTo(t, before, from)) return undefined;
  if (
    cue.forms & form.base &&
    noun &&
    !plural(t, before) &&
    !coordinated(t, before) &&
    !pluralHead(t, before, from) &&
    !isPair(t, before, from) &&
    !hasPluralHead(t, at, from)
  )
    return undefined;
  if (
    cue.forms & form.base &&
    (before < from ||
      (!isWord(t, before) && word(t, before) !== '%' && (noun || word(t, before) !== ',')) ||
      has(t, before, cls.preposition | cls.modal))
  )
    return undefined;
  if (noun && !followsLikeObject(t, at + 1, to, cue)) return undefined;
  if (
    noun &&
    before >= from &&
    has(t, before, cls.verbPast | cls.gerund | cls.verbPresent) &&
    !has(t, before, cls.noun) &&
    !isName(t, before)
  )
    return undefined;
  // `the missing accuse`: behind an article an adjective names people.
  const names = !noun && word(t, before - 1) === 'the';
  if (before >= from && has(t, before, cls.adjective) && !has(t, before, cls.noun) && !isName(t, before) && !names) return undefined;
  return 'active';
}

/** `a message posted on Friday`. */
const isPosted = (t: Marked, at: number): boolean =>
  postable.has(word(t, at - 1)) && (isTime(t, at + 1) || has(t, at + 1, cls.preposition));
const postable = setOf(
  'message messages video videos letter letters statement statements photo photos clip clips image images comment comments',
);

/** `said by phone`: how, and not who. */
const means = setOf('phone telephone email e-mail text fax letter video satellite radio');

/** `help people understand`, `made them see`: a bare infinitive, whose subject is the object of another verb. */
function isMadeTo(t: Marked, before: number, from: number): boolean {
  for (let i = before - 1; i >= Math.max(from, before - 3); i--) if (causing.has(word(t, i))) return true;
  return false;
}
const causing = setOf('help helps helped helping let lets letting make makes made making watch watched');

const coordinated = (t: Marked, i: number): boolean => word(t, i) === 'and' || word(t, i) === 'or';
const subjectLike = (t: Marked, i: number, from: number): boolean => i >= from && (has(t, i, cls.subject) || isName(t, i) || isTime(t, i));

const amounts = setOf('as about more nearly almost roughly fewer less at');
/** After a verb that may be a noun: what can only be its object, clause or preposition. */
function followsLikeObject(t: Marked, i: number, to: number, cue: CueWord): boolean {
  if (i >= to) return (cue.verb.frames & frame.quotation) !== 0;
  const w = word(t, i);
  if (has(t, i, cls.determiner | cls.possessive | cls.object) || has(t, i, cls.subject)) return true;
  if (w === 'that') return !isFiniteVerb(t, i + 1);
  if (w === 'to' || w === ':' || w === 'how' || w === 'why' || w === 'what' || w === 'whether') return true;
  if (cue.verb.prepositions.has(w)) return true;
  if (amounts.has(w) || t.shapes[i] === shape.number) return true; // `polls show as many as 30 per cent`
  if (!isWord(t, i)) return (cue.verb.frames & (frame.quotation | frame.clause)) !== 0 && !breaks.has(w);
  return isName(t, i) || has(t, i, cls.adjective | cls.noun | cls.orgHead | cls.person);
}

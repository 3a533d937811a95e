import { confident, expecting } from '../../lexicon/en/claims.outlook.ts';
import { leftOpen } from '../../lexicon/en/claims.patterns.ts';
import type { Statement } from '../../model/findings.ts';
import { countWords } from '../../text/words.ts';
import type { ArticleView } from '../view.ts';
import { spanStatement } from '../wording/span-statement.ts';
import type { AssertionCandidate, Holder, Sign, SignKind } from './candidate.ts';
import { openHolder } from './open-holder.ts';
import { ownVoice } from './own-voice.ts';
import type { Said } from './signs/said.ts';
import { findSigns } from './signs/signs.ts';
import { holderAt, type Speech } from './speakers.ts';
import { distinct } from './terms.ts';
import { saidIn, type Utterance, utterancesOf, utteredStatement } from './utterances.ts';

/** Longer sentences are lists or run-together text: they carry no statement that could be quoted. */
const longest = 900;

/** What one article's speakers hold, and what the article says in its own voice. In order of appearance. */
export function contributeAssertions(view: ArticleView): AssertionCandidate[] {
  return utterancesOf(view).flatMap((u, at) => {
    if (u.end - u.start > longest || !isStatement(view, u)) return [];
    return candidateOf(view, at, u, saidIn(view, at)) ?? [];
  });
}

/** Questions and headings assert nothing. */
const isStatement = (view: ArticleView, u: Utterance): boolean =>
  u.cutAfter || /[.!…:,][”"’')\]]*$/u.test(view.article.text.slice(u.start, u.end).trimEnd());

function candidateOf(view: ArticleView, at: number, u: Utterance, said: Said): AssertionCandidate | undefined {
  const own = u.speeches;
  const statement = utteredStatement(view, u);
  if (!statement) return undefined;
  const open = leftOpen.test(said.text);
  const signs = findSigns(said)
    .filter((s) => !(open && denying.has(s.kind)))
    .map((s) => (s.by ? s : { ...s, ...heldBy(view, said, s, own, u.start) }));
  const main = own[0] ?? openHolder(said) ?? (u.cutBefore || u.cutAfter ? nameFirst(said) : undefined);
  const fuller = fullerStatement(view, at, u);
  const speech = own[0]?.attribution;
  return {
    holder: main?.holder ?? publicationOf(view),
    ...(main?.actor === undefined ? {} : { holderActor: main.actor }),
    voice: main?.voice ?? 'author',
    // Who leaves it open is no side: without a sign of denial this stance neither denies nor asserts.
    stance: open ? 'denies' : (speech?.stance ?? 'asserts'),
    quoted: speech?.grade === 'quoted' || speech?.grade === 'part-quoted',
    hedged: speech?.hedged ?? false,
    statement,
    ...(fuller ? { fuller } : {}),
    actors: namedActors(said),
    words: distinct(said.terms.filter((t) => !t.negated)),
    denied: [
      ...new Set([...distinct(said.terms.filter((t) => t.negated)), ...signs.filter((s) => s.kind === 'denial').flatMap((s) => s.terms)]),
    ],
    signs,
    at,
    paragraph: u.paragraph,
  };
}

/** Signs that somebody denies something. */
const denying: ReadonlySet<SignKind> = new Set(['denial', 'negation', 'pointed']);

/** Most words of a sentence that its speaker's next sentence may explain, and of both. */
const bare = 18;
const together = 60;

function fullerStatement(view: ArticleView, at: number, here: Utterance): Statement | undefined {
  const after = utterancesOf(view)[at + 1];
  if (!after || here.paragraph !== after.paragraph || here.sentence === after.sentence || here.speeches.length === 0) return undefined;
  const text = view.article.text;
  const same =
    after.speeches[0]?.holder === here.speeches[0]?.holder ||
    /\b(?:he|she|they|it) (?:said|added|says|told)\b/u.test(text.slice(after.start, after.end));
  const words = countWords(text.slice(here.start, here.end));
  if (!same || words > bare || words + countWords(text.slice(after.start, after.end)) > together) return undefined;
  return spanStatement(view, here.start, after.end);
}

const leansBack = /^["“]?(?:they|he|she|it|these|those|this|that|the (?:group|company|firm|club|union|country|two|pair))\b/iu;

/** Who the sentence is about: everybody it names, and for one that opens with a pronoun those of the sentence before. */
function namedActors(said: Said): number[] {
  const before = said.before && leansBack.test(said.text) ? said.before.names : [];
  return [...new Set([...said.names, ...before].map((n) => n.actor))];
}

const publicationOf = (view: ArticleView): string => ownVoice(view.article.meta, view.article.document);

/** Signs that are acts of somebody: without a speaker they belong to the actor named right before. */
const acts: ReadonlySet<SignKind> = new Set(['denial', 'pointed', 'naming', 'demand', 'recognition', 'stands-by', 'reception']);
const subjectReach = 110;

/** Who holds a sign: the speaker around it, else for an act its subject as the source names it, else nobody but the source. */
function heldBy(view: ArticleView, said: Said, sign: Sign, own: readonly Speech[], start: number): { by?: Holder } {
  const speech = holderAt(own, start + sign.at);
  if (speech) return { by: { holder: speech.holder, voice: speech.voice, ...(speech.actor === undefined ? {} : { actor: speech.actor }) } };
  const behind = sign.kind === 'said-of' || sign.kind === 'reason' ? inverted(said, sign.at, own, start) : undefined;
  if (behind) return { by: { holder: behind.holder, voice: behind.voice, ...(behind.actor === undefined ? {} : { actor: behind.actor }) } };
  const aside = asideHolder(said, sign.at);
  if (aside) return { by: aside };
  const open = own.length === 0 ? openHolder(said) : undefined;
  if (open) return { by: open };
  const publication: Holder = { holder: publicationOf(view), voice: 'author' };
  const act =
    sign.kind === 'outlook' ? ((expecting.exec(said.text) ?? confident.exec(said.text))?.index ?? -1) : acts.has(sign.kind) ? sign.at : -1;
  if (act < 0) return { by: publication };
  const before = said.names.filter((n) => n.acts && n.end <= act);
  const last = before.at(-1);
  const subject = last && act - last.end < 16 ? last : before.find((n) => act - n.end < subjectReach);
  if (subject) return { by: { holder: said.text.slice(subject.start, subject.end), voice: 'named', actor: subject.actor } };
  const body =
    /^(?:The|Its|His|Her|Their|All|Most|Many|Several|Some|Both|Other|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) ((?:\p{Ll}[\p{Ll}’'-]* ){1,4})$/u
      .exec(said.text.slice(0, act))?.[1]
      ?.replace(/(?: (?:also|still|again|later|now|then|has|have|had|then|heard|saw|noticed|knew))+ $/u, '')
      .trim();
  return { by: body === undefined ? publication : { holder: body, voice: 'unnamed' } };
}

/** "The deal breaks the rules, said Ann Sample": the one whose cue stands behind a comma further on. */
function inverted(said: Said, at: number, own: readonly Speech[], start: number): Speech | undefined {
  const ahead = (s: Speech) =>
    s.attribution.cue.some(([from]) => from - start > at && /^[^.;:]*,["”]? [^,.;:]*$/u.test(said.text.slice(at, from - start)));
  return own.find(ahead);
}

/** Who opens a half of a sentence that was parted between two. */
const nameFirst = (said: Said): Holder | undefined => {
  const name = said.names.find((n) => n.start === 0);
  return name && { holder: said.text.slice(name.start, name.end), voice: 'named', actor: name.actor };
};

const asideCue =
  /^ (?:\p{L}+ly )?(?:claim(?:s|ed)?|sa(?:ys|id)|insist(?:s|ed)?|identif(?:ies|ied)|described?|call(?:s|ed)?|believe[sd]?|maintain(?:s|ed)?)\b[^,;.]{0,24}$/iu;
const asideAhead = /\bwhat $/u;

/** "which Alba claimed were aimed at ...", "targeted what Alba identified as ...": the actor in the aside holds the words. */
function asideHolder(said: Said, at: number): Holder | undefined {
  const actor = said.names.find((n) => {
    if (!n.acts) return false;
    if (n.end <= at) return at - n.end < 40 && asideCue.test(said.text.slice(n.end, at));
    return n.start - at < 40 && asideAhead.test(said.text.slice(at, n.start)) && asideCue.test(said.text.slice(n.end, n.end + 16));
  });
  return actor ? { holder: said.text.slice(actor.start, actor.end), voice: 'named', actor: actor.actor } : undefined;
}

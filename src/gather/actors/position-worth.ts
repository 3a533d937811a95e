import type { Article } from '../../model/article.ts';

/** The words that an article is about. */
export type Matter = ReadonlySet<string>;

/** A word counts to the matter when its article prints it so often, or its title holds it. */
const often = 3;

/** Lower-case words of five letters and more that an article repeats, and those of its title. */
export function matterOf(article: Article): Matter {
  const counts = new Map<string, number>();
  for (const [word] of article.text.matchAll(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found = new Set((article.meta.title ?? '').toLowerCase().match(wordsIn) ?? []);
  for (const [word, count] of counts) if (count >= often) found.add(word);
  return found;
}

const wordsIn = /(?<![\p{L}])\p{Ll}{5,}/gu;

/** Most matter words that count, so that no long sentence wins by them alone. */
const mostMatter = 3;

/** Courtesies, openings and refusals: nothing is said of the matter. */
const courtesy = /^[“"'‘]?(?:don['’]t worry|thank|thanks|yes|no|well|hello|please|of course|let me|good|no comment)\b/iu;
const refusal =
  /\b(?:declin|refus)\p{L}* to (?:comment|answer|say|speak|talk|be interviewed)\b|\b(?:would|did|could) not (?:comment|be reached)\b/iu;
/** A question takes no stand, and a passage that only says who speaks or in what light tells none. */
const question = /\?["”’')]*$/u;
const onlyFrame =
  /^according to [^,]+(?:, \p{L}+ing [^,]+)?$|^(?:despite|although|though|while|given|because|after|before|besides|amid|when|if)\b[^.]*["”’,] ?(?:\p{L}[\p{L}.’'-]* ){0,7}(?:said|wrote|says|writes|added|argued|noted)\.?$/iu;
/** `Ann Lee said the unions would.`: what, only the sentence before tells. */
const elliptic = /\b(?:would|will|did|does|do|had|has|have|could|can|should|might|must|was|were|is|are)(?: not|n['’]t)?\.$/u;
/** The speaker's words without the beginning of their sentence. */
const fragment = /^["“'‘]\p{Ll}/u;
/** `“Justice has been done,”`: a sentence of four words that has its subject and verb and points nowhere. */
const shortWhole =
  /^[“"'‘](?!(?:I|It|This|That|We|He|She|They|There|These|Those)\b)\p{Lu}\p{L}*(?: \p{Ll}+)? (?:is|are|was|were|has|have|had|will|must|can|cannot|should)(?: \p{Ll}+){1,3}[.,!]?[”"'’]$/u;
/** Words that point out of the passage. */
const pointing = /\b(?:it|this|that|they|them|he|she|those|these)\b/iu;

/**
 * How much a passage tells of its speaker's position: words of the matter, the speaker's own words where they say something by themselves, a
 * whole clause of some length. A number for ranking; below zero the passage is no position.
 */
export function worthOf(passage: string, words: number, quoted: boolean, matter: Matter): number {
  const about = new Set((passage.match(wordsIn) ?? []).filter((w) => matter.has(w))).size;
  const whole = words >= 5 && (!quoted || /^[“"'‘]?\p{Lu}/u.test(passage));
  const telling = about > 0 || (whole && (words >= 8 || (words >= 6 && !pointing.test(passage))));
  const empty =
    [courtesy, refusal, question, onlyFrame, elliptic].some((kind) => kind.test(passage)) ||
    (about === 0 && words < (quoted && shortWhole.test(passage) ? 4 : 5));
  const clear = (quoted && telling ? 5 : 0) + (whole ? 3 : 0) + (words >= 8 ? 2 : 0) - (quoted && fragment.test(passage) ? 4 : 0);
  return Math.min(about, mostMatter) * 2 + clear - (empty ? 20 : 0);
}

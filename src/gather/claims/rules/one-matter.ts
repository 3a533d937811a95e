import { kin, relatives } from '../../../lexicon/en/claims.kin.ts';
import { isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { scanTerms } from '../terms.ts';
import { nounOf } from './called-so.ts';

/** Whether two sentences right behind each other share a word of matter that is none for their speakers. */
export function shareMatter(matter: Matter, first: Passage, second: Passage): boolean {
  const speakers = new Set([first, second].flatMap(({ holder }) => scanTerms(holder).map(({ term }) => term)));
  return sharedTerms([...first.words, ...first.denied], [...second.words, ...second.denied]).some(
    (t) => !isDay(t) && !speakerTerms.has(t) && !speakers.has(t) && matter.telling(t),
  );
}

/** "The trust said that it was shut out. The club said the trust had been invited": the second tells of the first speaker. */
export function tellsOfSpeaker(first: Passage, second: Passage): boolean {
  const noun = nounOf(first);
  return noun !== '' && noun !== nounOf(second) && new RegExp(`(?<![\\p{L}-])${noun}(?![\\p{L}-])`, 'u').test(lineOf(second));
}

/** Whether the second only points at what the first told of, by a pronoun that cannot mean its own speaker; `atThing`: nor can "it". */
export function pointsBack(second: Passage, atThing = false): boolean {
  const text = lineOf(second);
  if (pointsAsObject.test(text)) return true;
  const pronoun = pointsAsSubject.exec(text)?.[1]?.toLowerCase();
  return pronoun !== undefined && (!mayMeanSpeaker(pronoun, second) || (atThing && /^(?:it|this|these)$/u.test(pronoun)));
}

function mayMeanSpeaker(pronoun: string, { holder, byPerson, voice }: Passage): boolean {
  if (relatives.test(holder)) return false;
  const isMany = /(?:[^s]s|people|men|women)$/u.test(nounOf({ holder, voice: 'unnamed' } as Passage)) && voice === 'unnamed';
  if (pronoun === 'it') return !isMany && !byPerson && !/^(?:an? )?\p{Ll}+(?:er|or|ist|man|woman|eer)\b/u.test(holder);
  return pronoun === 'they' ? isMany || severalInOne.test(holder) : byPerson || voice === 'unnamed';
}

/** Bodies that are spoken of as "they". */
const severalInOne = /(?:team|police|family|club|union|group|band|crew|couple|army|staff|government|council|board)$/u;

const pointsAsObject =
  /\b(?:call(?:s|ed)?|regard(?:s|ed)?|consider(?:s|ed)?|describ(?:es|ed)|found|dismiss(?:es|ed)|forced|pushed|dismissed|sacked|fired) (?:it|them|this|these|him|her)\b|\b(?:of|against|about|by|to|with|on) (?:it|them|this|him|her)\b/u;
const pointsAsSubject =
  /(?:\b(?:says?|said|insist(?:s|ed)?|maintain(?:s|ed)?|told [^,.;“”]{2,30}?)(?: that)? |["“])(it|they|this|these|he|she)\b(?! (?:took|takes|is time|was time|would take))/iu;

const lists: readonly ReadonlySet<string>[] = kin.map((words) => new Set(words.split(' ').map((word) => word.replaceAll('-', ' '))));

/** Whether both name one thing, by itself or by its parts. */
export function areKin(first: Passage, second: Passage): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  return lists.some((list) => a.some((word) => list.has(word)) && b.some((word) => list.has(word)));
}

/** The words of what is said, without its speaker's. */
const wordsOf = (p: Passage): string[] =>
  lineOf(p)
    .replace(p.holder, '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u);

import { plainWords } from '../../../lexicon/en/dates.words.ts';

const words = plainWords.NUMW as Readonly<Record<string, number>>;
const span =
  /\b(?:within|in|after|took|takes?|taken|waited|for)(?: [^.,;]{0,30}?)?? (?:only |just |about |nearly |almost |more than |less than |over |under )?(half an|three quarters of an|an?|\d{1,3}|\p{L}+) (minutes?|hours?)\b|\b(\d{1,3}|\p{L}+) (minutes?|hours?) (?:later|after)\b/giu;

/** How long something took, in minutes, where a text tells one such span. */
export function minutesIn(text: string): number | undefined {
  const found = [...text.matchAll(span)].flatMap(([, much, unit, other, its]) => {
    const word = (much ?? other ?? '').toLowerCase();
    const n = /^an?$/u.test(word) ? 1 : word === 'half an' ? 0.5 : word === 'three quarters of an' ? 0.75 : (words[word] ?? Number(word));
    return Number.isNaN(n) ? [] : [n * (/^hour/iu.test(unit ?? its ?? '') ? 60 : 1)];
  });
  return found.length === 1 ? found[0] : undefined;
}

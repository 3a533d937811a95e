import { wallPhrases } from '../lexicon/en/walls.ts';
import { countWords } from '../text/words.ts';

const phrases = wallPhrases.map((phrase) => new RegExp(phrase, 'iu'));
/** A text of more words is an article, whatever stands in it. */
const longest = 250;
/** One phrase is enough in so few words. */
const scrap = 60;

/** Whether the text of a page is a wall in front of the article: a consent form, a bot check, an error, an offer to subscribe. */
export function isWall(text: string): boolean {
  const words = countWords(text.slice(0, 4000));
  if (words === 0 || words > longest) return false;
  const met = phrases.filter((phrase) => phrase.test(text)).length;
  return met >= 2 || (met === 1 && words <= scrap);
}

import { danglingOpening, joinedInside } from '../../lexicon/en/background.ts';
import { answersOpening, backwardEvent, latePronoun, pageFurniture, unnamedSpeaker } from '../../lexicon/en/key-points.ts';

/** A quotation that opens and does not close within the passage, or the other way round. */
export function openQuotation(text: string): boolean {
  return (
    text.split('“').length !== text.split('”').length ||
    text.split('"').length % 2 === 0 ||
    text.split('``').length !== text.split("''").length
  );
}

/** A date in brackets, which names nobody. */
const dateAdded = / \[[^\]]*\d[^\]]*\]/gu;

/** Points out of itself: a pronoun without a name in brackets, a quotation whose speaker is not named, an event that `came after` another. */
export function leansBack(text: string): boolean {
  if (/^[“"][^“”"]*[”"]?$/u.test(text) || unnamedSpeaker.test(text.replace(dateAdded, ''))) return true;
  const plain = text.replace(/^(?:\[\.\.\.\] )?[“"]?/u, '');
  if (
    answersOpening.test(plain) ||
    joinedInside.test(plain) ||
    latePronoun.test(plain) ||
    backwardEvent.test(plain) ||
    pageFurniture.test(plain)
  )
    return true;
  const opening = danglingOpening.exec(plain.replace(/^(?:But|And|Yet|So|However|Still),? /u, ''))?.[0];
  const at = opening === undefined ? -1 : plain.indexOf(opening);
  return opening !== undefined && !/^[“"]/u.test(text) && !plain.slice(at + opening.length).startsWith(' [');
}

import type { Matter, Passage } from '../matter.ts';

/** Whether two sentences right behind each other make up a paragraph of their own: a source sets the two against each other so. */
export const isParagraph = (matter: Matter, first: Passage, second: Passage): boolean =>
  first.paragraph === second.paragraph &&
  matter.at(first.document, first.at - 1)?.paragraph !== first.paragraph &&
  matter.at(second.document, second.at + 1)?.paragraph !== second.paragraph;

import type { Topic } from '../../model/topic.ts';
import { contentStem, contentWords, stemsOf } from './stems.ts';

/** The words of a topic's title and scope. */
export interface TitleWords {
  /** The title and scope as one text: while it stays, so does all of this. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Those of them that a text has, each once, as stems. */
  readonly namedIn: (text: string) => readonly string[];
}

/** A word begins with its stem but for the stem's last letter, so that only words with such a beginning need be taken apart. */
export function titleWords(topic: Pick<Topic, 'title' | 'scope'>): TitleWords {
  // `the Alba-Kesh dispute` names two.
  const text = `${topic.title} ${topic.scope ?? ''}`.replace(/(?<=\p{L})[-–](?=\p{Lu})/gu, ' ');
  const stems = new Set(stemsOf(text));
  const beginnings = [...stems].map((s) => s.slice(0, -1));
  const mayBe = (word: string): boolean => beginnings.some((beginning) => word.startsWith(beginning));
  const namedIn = (other: string): string[] => {
    const lower = other.toLowerCase();
    if (!beginnings.some((beginning) => lower.includes(beginning))) return [];
    const found = contentWords(lower).filter(mayBe).map(contentStem);
    return [...new Set(found.filter((s) => stems.has(s)))];
  };
  return { text, stems, namedIn };
}

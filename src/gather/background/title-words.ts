import type { Topic } from '../../model/topic.ts';
import { stemsOf } from './contribute-background.ts';

/** The words of a topic's title and scope. */
export interface TitleWords {
  readonly size: number;
  /** Those of them that a text has, each once, as stems. */
  readonly namedIn: (text: string) => readonly string[];
}

/** A word begins with its stem but for the stem's last letter, so that a text without these beginnings need not be taken apart. */
export function titleWords(topic: Topic): TitleWords {
  const stems = new Set(stemsOf(`${topic.title} ${topic.scope ?? ''}`));
  const beginnings = [...stems].map((s) => s.slice(0, -1));
  const mayName = (text: string): boolean => {
    const lower = text.toLowerCase();
    return beginnings.some((beginning) => lower.includes(beginning));
  };
  return { size: stems.size, namedIn: (text) => (mayName(text) ? stemsOf(text).filter((s) => stems.has(s)) : []) };
}

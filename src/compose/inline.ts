import type { Inline } from '../model/note.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (...content: readonly Inline[]): Inline => ({ kind: 'strong', content });
export const emphasis = (...content: readonly Inline[]): Inline => ({ kind: 'emphasis', content });
export const tag = (tone: 'alert' | 'notice' | 'quiet', words: string): Inline => ({ kind: 'tag', tone, text: words });
export const lineBreak: Inline = { kind: 'break' };
export const reference = (target: string, words: string): Inline => ({ kind: 'reference', target, content: [text(words)] });

/** The lists one after the other with the separator between them; empty lists leave none. */
export function joined(lists: readonly (readonly Inline[])[], separator: Inline): Inline[] {
  return lists.filter((l) => l.length > 0).flatMap((list, i) => (i === 0 ? list : [separator, ...list]));
}

/** Every citation in a piece of a note, in reading order. */
export function citationsIn(value: unknown): Extract<Inline, { kind: 'citation' }>[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (value === null || typeof value !== 'object') return [];
  if ('kind' in value && value.kind === 'citation') return [value as Extract<Inline, { kind: 'citation' }>];
  return Object.values(value).flatMap(citationsIn);
}

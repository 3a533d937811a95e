import { decodeBytes } from '../../ingest/charset.ts';
import { fileKind } from '../../ingest/file-kind.ts';
import type { Fetched } from './fetch-safely.ts';

export type Good = Extract<Fetched, { kind: 'fetched' }>;

/** A fetched text, and how to read it. */
export interface AnswerText {
  readonly text: string;
  readonly ending: 'html' | 'md' | 'txt';
}

const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(text.slice(0, 4000));

/**
 * The text of an answer, or why it holds none. `wanted`: what was expected there. A page that is served as plain text is
 * a page all the same, and plain text in place of a page is text.
 */
export function readAnswer({ address, bytes, contentType }: Good, wanted: AnswerText['ending']): AnswerText | string {
  const kind = fileKind(bytes, contentType);
  if (kind !== undefined) return `${address} is ${kind}, not a page: to use it, put its text into a document of the topic`;
  const { text } = decodeBytes(bytes, contentType);
  if (isHtml(text)) return { text, ending: 'html' };
  const plain = /^\s*text\/(plain|markdown|x-markdown)\b/iu.exec(contentType)?.[1];
  if (wanted !== 'html' || plain === undefined || /<(?:p|div|br|article)\b/iu.test(text)) return { text, ending: wanted };
  return { text, ending: plain.toLowerCase() === 'plain' ? 'txt' : 'md' };
}

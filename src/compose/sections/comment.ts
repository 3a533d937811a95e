import type { Block } from '../../model/note.ts';
import type { Context } from '../context.ts';
import { emphasis, lineBreak, text } from '../inline.ts';
import { time } from '../sources.ts';
import { empty, paragraph } from './blocks.ts';

/** Only what a named person wrote in the topic file, with name and date. */
export function comment({ findings, phrases }: Context): Block[] {
  if (findings.comments.length === 0) return empty(phrases.say('comment.empty'));
  return findings.comments.map((c) =>
    paragraph([text(c.text), lineBreak, emphasis(...phrases.inlines('comment.by', { by: [text(c.by)], date: [time(c.date, phrases)] }))]),
  );
}

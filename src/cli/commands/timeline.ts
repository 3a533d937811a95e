import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { summariseTexts } from '../../app/timeline.ts';
import { eachLine, type Turn, wholeFile } from '../each-line.ts';
import { misused } from '../say.ts';

export const usage = 'briefing timeline [--jsonl] <FILE|->';

const wanted = v.object({
  topic: v.string(),
  keywords: v.optional(v.array(v.string()), []),
  articles: v.array(v.object({ id: v.string(), date: v.string(), text: v.string() })),
  dates: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sentences: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Dated texts -> one timeline: {topic, keywords?, articles, dates, sentences} -> {topic, entries}. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { jsonl: { type: 'boolean' } }, allowPositionals: true });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) return misused('Give one file, or - for standard input.', usage);
  return values.jsonl ? eachLine(file, turn) : wholeFile(file, turn);
}

const turn: Turn = (input) => {
  const parsed = v.safeParse(wanted, input);
  if (parsed.success) return summariseTexts(parsed.output);
  const [issue] = parsed.issues;
  return `${v.getDotPath(issue) ?? 'the object'}: ${issue.message}`;
};

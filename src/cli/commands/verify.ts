import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseBriefing } from '../../app/verify/check-form.ts';
import { type Failure, verify } from '../../app/verify/verify.ts';
import { verifyPdf } from '../../app/verify/verify-pdf.ts';
import type { Article } from '../../model/article.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Outcome } from '../../model/problem.ts';
import { loadTopic } from '../load-topic.ts';
import { complain, exit, misused } from '../say.ts';

export const usage = 'briefing verify <note.pdf|note.json> [--topic <topic-folder>]';

/**
 * A PDF is rendered again from its attached evidence and compared byte for byte. With the texts given, every statement is
 * checked in them; without, that is said, and the exit code is 3.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { topic: { type: 'string' } }, allowPositionals: true });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) return misused('Give one note.', usage);
  const opened = await open(file);
  const loaded = values.topic === undefined ? undefined : await loadTopic(values.topic);
  for (const outcome of [opened, loaded])
    if (outcome && !outcome.ok) {
      complain(outcome.problems.map((problem) => (problem.kind === 'bad-input' ? { file, ...problem } : problem)));
      return exit.bad;
    }
  if (!opened.ok || loaded?.ok === false) return exit.bad;
  const texts = loaded && new Map(loaded.value.articles.map((article) => [article.document, article]));
  return report(file, opened.value.briefing, opened.value.failures, texts);
}

/** The note's data, and what a look at the file itself has found. */
async function open(file: string): Promise<Outcome<{ briefing: Briefing; failures: readonly Failure[] }>> {
  const bytes = new Uint8Array(await readFile(file));
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') return verifyPdf(bytes);
  const briefing = parseBriefing(new TextDecoder().decode(bytes));
  if (briefing) return { ok: true, value: { briefing, failures: [] } };
  const what = 'this is neither a PDF nor a note in the form briefing/1';
  return { ok: false, problems: [{ kind: 'bad-input', file, what, mend: 'give the .pdf or .json of a briefing' }] };
}

function report(file: string, briefing: Briefing, found: readonly Failure[], texts: ReadonlyMap<string, Article> | undefined): number {
  const checked = verify(briefing, (document) => texts?.get(document));
  const absent = new Set(texts ? [] : checked.missing);
  const failures = [...found, ...checked.failures.filter(({ where }) => !absent.has(where))];
  for (const { where, what } of failures) console.error(`${file}: ${where}: ${what}`);
  const counted = `${checked.statements} statements with ${checked.quotes} quotes`;
  if (failures.length > 0) console.log(`${file}: not verified, ${failures.length} failures among ${counted}.`);
  else if (texts) console.log(`${file}: verified, ${counted} stand in the texts.`);
  else console.log(`${file}: ${counted} agree with the evidence in the file; texts not checked. Give them with --topic <topic-folder>.`);
  return failures.length > 0 ? exit.bad : texts ? exit.done : exit.unchecked;
}

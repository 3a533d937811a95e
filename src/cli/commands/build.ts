import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../app/build.ts';
import { parseCutOff } from '../../app/cut-off.ts';
import { type Format, formatNames, isFormat } from '../../app/formats.ts';
import { defaultTemplate, templateNames } from '../../app/templates.ts';
import { gapOf } from '../gap-of.ts';
import { loadTemplate } from '../load-template.ts';
import { loadTopic } from '../load-topic.ts';
import { complain, exit, misused } from '../say.ts';

export const usage = `briefing build <topic-folder> [--template ${templateNames.join('|')}|FILE] [--format ${formatNames.join('|')}] [--as-of DATE] [--generated INSTANT] [--out FILE]`;

const options = {
  template: { type: 'string' },
  format: { type: 'string' },
  'as-of': { type: 'string' },
  generated: { type: 'string' },
  out: { type: 'string' },
} as const;

/** A topic folder -> a note, on standard output or in a file. No clock, no network: same input, same bytes. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [folder, more] = positionals;
  if (folder === undefined || more !== undefined) return misused('Give one topic folder.', usage);
  const format = values.format ?? endingOf(values.out) ?? 'html';
  if (!isFormat(format)) return misused(`There is no format "${format}".`, usage);
  if (values.generated !== undefined && !isInstant(values.generated))
    return misused(`"${values.generated}" is no instant: give one such as 2026-03-14T09:00:00Z.`, usage);
  const cutOff = values['as-of'] === undefined ? undefined : parseCutOff(values['as-of']);
  if (cutOff && !cutOff.ok) return misused(`"${values['as-of']}" is no day: give one such as 2026-03-14.`, usage);
  const loaded = await loadTopic(folder);
  if (!loaded.ok) return fail(loaded.problems);
  const { topic, articles, left, warnings } = loaded.value;
  const template = await (values.template === undefined && topic.template !== undefined
    ? loadTemplate(topic.template, join(folder, 'topic.yaml'))
    : loadTemplate(values.template ?? defaultTemplate));
  if (!template.ok) return fail(template.problems);
  complain([...left, ...warnings]);
  const built = await build(topic, articles, {
    template: template.value,
    formats: [format],
    gaps: left.map(gapOf),
    ...(cutOff ? { cutOff: cutOff.value } : {}),
    ...(values.generated === undefined ? {} : { generated: values.generated }),
  });
  if (!built.ok) return fail(built.problems);
  return write(built.value.rendered[0]?.bytes ?? new Uint8Array(), values.out);
}

function fail(problems: Parameters<typeof complain>[0]): number {
  complain(problems);
  return exit.bad;
}

const endingOf = (file: string | undefined): Format | undefined => formatNames.find((name) => file?.endsWith(`.${name}`));
const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2})$/u.test(text) && !Number.isNaN(Date.parse(text));

async function write(bytes: Uint8Array, out: string | undefined): Promise<number> {
  if (out === undefined) {
    await new Promise((done) => process.stdout.write(bytes, done));
    return exit.done;
  }
  try {
    await writeFile(out, bytes);
    return exit.done;
  } catch {
    return fail([
      {
        kind: 'bad-input',
        file: out,
        what: 'the file cannot be written',
        mend: 'name a file in a folder that exists and that you may write to',
      },
    ]);
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../../src/app/build.ts';
import type { Format } from '../../src/app/formats.ts';
import { defaultTemplate, templateNamed } from '../../src/app/templates.ts';
import { loadTopic } from '../../src/cli/load-topic.ts';

/**
 * Builds the measured topics, scores their JSON form against the hand-made standard, and prints time and size of the
 * page and the PDF. Argument: the folder of the quality data (default ../shared/quality).
 */
const quality = resolve(process.argv[2] ?? '../shared/quality');
const topics = [
  { folder: 'topics/pakistan-afghan-taliban', gold: 'gold', texts: '../seeds' },
  { folder: 'topics/tailings', gold: 'gold/tailings', texts: 'gold/tailings' },
];
const rounds = 5;
const percent = (x: unknown): string => (typeof x === 'number' ? x.toFixed(3) : '-');

async function measure(folder: string, format: Format): Promise<{ bytes: Uint8Array; first: number; median: number }> {
  const template = templateNamed(defaultTemplate);
  if (!template.ok) throw new Error('the default template is broken');
  const times: number[] = [];
  let bytes: Uint8Array = new Uint8Array();
  for (let i = 0; i < rounds; i++) {
    const loaded = await loadTopic(folder);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const start = performance.now();
    const built = await build(loaded.value.topic, loaded.value.articles, { template: template.value, formats: [format] });
    times.push(performance.now() - start);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    bytes = built.value.rendered[0]?.bytes ?? bytes;
  }
  const sorted = [...times].sort((a, b) => a - b);
  return { bytes, first: times[0] ?? 0, median: sorted[Math.floor(rounds / 2)] ?? 0 };
}

/** The scorer prints one line of figures; shown as one line a group. */
function score(gold: string, texts: string, json: Uint8Array): void {
  const scorer = join(quality, 'score-briefing.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, 'note.json'), json);
    const out = execFileSync(process.execPath, [scorer, join(quality, gold), join(quality, texts), join(folder, 'note.json')], {
      encoding: 'utf8',
    });
    for (const [group, figures] of Object.entries(JSON.parse(out.split('\n')[0] ?? '{}')))
      console.log(
        `  ${group.padEnd(15)} ${
          typeof figures === 'object' && figures
            ? Object.entries(figures)
                .map(([k, x]) => `${k} ${Number.isInteger(x) ? x : percent(x)}`)
                .join('  ')
            : figures
        }`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const { folder, gold, texts } of topics) {
  const path = join(quality, folder);
  console.log(folder);
  if (!existsSync(path)) {
    console.log('  not found, skipped');
    continue;
  }
  score(gold, texts, (await measure(path, 'json')).bytes);
  for (const format of ['html', 'pdf'] as const) {
    const { bytes, first, median } = await measure(path, format);
    console.log(
      `  ${format.padEnd(15)} ${(bytes.byteLength / 1024).toFixed(0)} KB, whole build ${median.toFixed(0)} ms (first ${first.toFixed(0)} ms)`,
    );
  }
}

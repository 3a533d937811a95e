/**
 * Article extraction against the pages of Scrapinghub's benchmark. `node test/bench/extraction.ts [data folder] [--misses]`;
 * default ../shared/quality. F1, precision and recall by score/extract.mjs, and milliseconds a page, each page extracted three
 * times and the last counted; beside it Mozilla's Readability on linkedom, where both are installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPage } from '../../src/ingest/page.ts';

const args = process.argv.slice(2);
const folder = join(args.find((a) => !a.startsWith('--')) ?? new URL('../../../shared/quality', import.meta.url).pathname, 'bench');

interface Page {
  readonly id: string;
  readonly url: string;
  readonly articleBody: string;
  readonly html: string;
}
type Extractor = (page: Page) => string;
type Scores = Record<'f1' | 'precision' | 'recall', number>;

function readPages(): Page[] {
  const lines = readFileSync(join(folder, 'extraction/gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const gold = JSON.parse(line) as Omit<Page, 'html'>;
    return { ...gold, html: readFileSync(join(folder, `extraction/html/${gold.id}.html`), 'utf8') };
  });
}

/** Undefined where the peer is not installed: it is a tool of this bench only. */
async function readability(): Promise<Extractor | undefined> {
  try {
    const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
    return (page) => new Readability(parseHTML(page.html).document as unknown as Document).parse()?.textContent ?? '';
  } catch {
    return undefined;
  }
}

function measure(pages: readonly Page[], extract: Extractor) {
  const times: number[] = [];
  const predicted = pages.map((page) => {
    let text = '';
    let spent = 0;
    for (let round = 0; round < 3; round++) {
      const from = performance.now();
      text = extract(page);
      spent = performance.now() - from;
    }
    times.push(spent);
    return { id: page.id, articleBody: text };
  });
  times.sort((a, b) => a - b);
  return { predicted, median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 };
}

if (!existsSync(join(folder, 'extraction/gold.jsonl'))) console.log('extraction: not found, skipped');
else {
  const { score, one } = await import(join(folder, 'score/extract.mjs'));
  const pages = readPages();
  const print = (name: string, extract: Extractor) => {
    const result = measure(pages, extract);
    const scores = score(pages, result.predicted) as Scores;
    const figures = (['f1', 'precision', 'recall'] as const).map((k) => `${k} ${(100 * scores[k]).toFixed(1)}`).join(' ');
    console.log(
      `extraction ${name}: ${figures} · ${result.median.toFixed(1)} ms at the median, ${result.slowest.toFixed(0)} at most, ${pages.length} pages`,
    );
    return result.predicted;
  };
  const predicted = print('ours', (page) => extractPage(page.html, page.url).text);
  if (args.includes('--misses'))
    for (const [i, page] of pages.entries()) {
      const [both, extra, lacking] = one(page.articleBody, predicted[i]?.articleBody) as [number, number, number];
      if (both < (extra + lacking) * 20) console.log(`  ${page.id.slice(0, 8)} both ${both} extra ${extra} lacking ${lacking} ${page.url}`);
    }
  const peer = await readability();
  if (peer) print('readability', peer);
  else console.log('extraction readability: not installed, skipped');
}

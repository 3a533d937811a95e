import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/app/build.ts';
import { editionLinks } from '../../src/app/links.ts';
import { loadTemplate } from '../../src/cli/load-template.ts';
import { loadTopic } from '../../src/cli/load-topic.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Note } from '../../src/model/note.ts';
import { renderHtml } from '../../src/render/html/html.ts';
import { renderPdf } from '../../src/render/pdf/pdf.ts';

/** What the topics that ship weigh as they are served: the brief of a first edition, under a host's usual name. */
const corpus = resolve(import.meta.dirname, '../../corpus');

async function briefOf(topic: string): Promise<Note> {
  const [loaded, brief] = await Promise.all([loadTopic(join(corpus, topic)), loadTemplate('brief')]);
  if (!loaded.ok || !brief.ok) throw new Error(`${topic} or the brief cannot be read`);
  const built = await build(loaded.value.topic, loaded.value.articles, { template: brief.value, formats: [] });
  if (!built.ok) throw new Error(`${topic} cannot be built`);
  const edition = { ...built.value.edition, number: 1 };
  return compose(edition, brief.value, { links: editionLinks(topic, edition.id, 'https://backgrounder.desk.workers.dev') });
}

/** Bytes of the files within a PDF. */
const attached = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/EmbeddedFile[^>]*>>\s*\/Filter \/FlateDecode\s*\/Length (\d+)/gu),
  ]
    .map((m) => Number(m[1]))
    .reduce((sum, n) => sum + n, 0);

describe.each(readdirSync(corpus))('the brief of %s', (topic) => {
  test('is a page of at most 61,440 bytes', async () => {
    const bytes = Buffer.byteLength(renderHtml(await briefOf(topic)));
    console.log(`${topic}: ${bytes} bytes of HTML`);
    expect(bytes).toBeLessThanOrEqual(61_440);
  });

  test('is a PDF of at most 80,000 bytes without the files attached to it', async () => {
    const pdf = await renderPdf(await briefOf(topic));
    expect(attached(pdf)).toBeGreaterThan(1000);
    console.log(`${topic}: ${pdf.length - attached(pdf)} bytes of PDF, and ${attached(pdf)} attached`);
    expect(pdf.length - attached(pdf)).toBeLessThanOrEqual(80_000);
  });
});

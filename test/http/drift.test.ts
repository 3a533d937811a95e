import { beforeAll, expect, test } from 'vitest';
import type { Fetch } from '../../src/app/fetching/fetch-safely.ts';
import { keepTopic } from '../../src/app/keep.ts';
import { currentPublication } from '../../src/app/library.ts';
import { anyone } from '../../src/app/reader.ts';
import { run } from '../../src/app/run.ts';
import { findingsOf } from '../../src/app/shelved.ts';
import { numberCitations, type Passage } from '../../src/compose/citations.ts';
import { site } from '../../src/http/routes.ts';
import { sampleTopic, sampleWorld } from '../app/sample-world.ts';

/** A page that is followed and corrects one of its sentences. */
const said = 'On 9 March 2026 the ferry Corrina ran aground off Tarn Harbour and 14 people were hurt, the harbour office said.';
const corrected = 'On 9 March 2026 the ferry Corrina ran aground off Tarn Harbour and 23 people were hurt, the harbour office said.';
const denied = 'The shipping company Morrow Lines denied on 10 March 2026 that its crew had been warned of the sandbank.';
const page = (first: string): string =>
  `<html lang="en"><body><article><h1>The ferry</h1><p>${first}</p><p>${denied}</p><p>The channel was last surveyed in 2009, and the chart was wrong, the inquiry of Tarn Harbour found.</p></article></body></html>`;

let now = page(said);
const load: Fetch = async (address) => (address.endsWith('/live') ? new Response(now) : new Response('', { status: 404 }));
const world = sampleWorld({ fetch: load });
const get = (path: string, accept = 'text/html') => site(world).request(path, { headers: { Accept: accept } });
let first = '';
let passages: readonly Passage[] = [];
const passageWith = (words: string) =>
  `/briefings/vedra/editions/${first}/passages/${passages.find(({ pieces }) => pieces.some(({ quote }) => quote.includes(words)))?.id}`;

beforeAll(async () => {
  const source = { id: 'live', url: 'https://post.example/live', format: 'page', include: [], exclude: [] } as const;
  await keepTopic(world, { ...sampleTopic, sources: [source] });
  await run(world, { steps: 5 });
  const published = await currentPublication(world, 'vedra', anyone);
  first = published.ok ? published.value.edition : '';
  const findings = (await findingsOf(world, 'vedra', first))?.edition.findings;
  passages = findings ? numberCitations(findings).all : [];
  expect(await (await get(passageWith('14 people'))).text()).not.toContain('has changed its text since');
  now = page(corrected);
  await run({ ...world, now: () => new Date('2026-03-15T09:00:00Z') }, { steps: 5 });
});

test('the change is typed, and shows both sides with a link to the passage', async () => {
  const compared = (await (await get('/briefings/vedra/changes', 'application/json')).json()) as {
    changes: { kind: string; target?: string }[];
  };
  expect(compared.changes).toContainEqual({ kind: 'source edited', text: expect.stringContaining('The ferry'), target: 'live' });
  const shown = await (await get('/briefings/vedra/changes')).text();
  expect(shown).toContain(`<del>${said}</del>`);
  expect(shown).toContain(`<ins>${corrected}</ins>`);
  expect(shown).toContain(passageWith('14 people'));
});

test('the note itself says that the source was edited', async () => {
  expect(await (await get('/briefings/vedra.md')).text()).toContain('ource edited');
});

test('the passage stands as it stood in its edition, with what the source says now', async () => {
  const shown = await (await get(passageWith('14 people'))).text();
  expect(shown).toContain('<mark>On 9 March 2026 the ferry Corrina ran aground');
  expect(shown).toContain('these words no longer stand in it');
  expect(shown).toContain(`<del>${said}</del>`);
  expect(shown).toContain(`<ins>${corrected}</ins>`);
  const json = (await (await get(passageWith('14 people'), 'application/json')).json()) as object;
  expect(json).toMatchObject({ since: { stands: false, now: corrected } });
});

test('words that the change left alone are said to stand', async () => {
  expect(await (await get(passageWith('Morrow Lines denied'))).text()).toContain('these words still stand in it');
});

test('as of the day before the change, the text of that day counts', async () => {
  const asOf = async (day: string) => (await get(`/briefings/vedra.json?asOf=${day}`)).text();
  const before = await asOf('2026-03-14');
  expect([before.includes('14 people'), before.includes('23 people')]).toEqual([true, false]);
  const after = await asOf('2026-03-15');
  expect([after.includes('14 people'), after.includes('23 people')]).toEqual([false, true]);
  expect(await asOf('2026-03-13')).not.toContain('people were hurt');
});

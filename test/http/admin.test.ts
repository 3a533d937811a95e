import { describe, expect, test } from 'vitest';
import { seedTopic } from '../../src/app/seed.ts';
import { findingsOf } from '../../src/app/shelved.ts';
import type { World } from '../../src/app/world.ts';
import { numberCitations } from '../../src/compose/citations.ts';
import { site } from '../../src/http/routes.ts';
import type { Findings } from '../../src/model/findings.ts';
import { listAll } from '../../src/store/list-all.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

const token = 'an-editor-s-secret';
const send = (world: World, body: unknown, headers: Record<string, string> = {}) =>
  site(world).request('/admin', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(body),
  });
const seeded = async (): Promise<World> => {
  const world = sampleWorld({ adminToken: token });
  await seedTopic(world, sampleTopic, await hashedArticles());
  return world;
};
const get = (world: World, path: string) => site(world).request(path, { headers: { Accept: 'application/json' } });
const text =
  'The regional court said on 9 March 2026 that it would hear Velmora on 15 May 2026. Karsia denied that the court may decide the matter, and called the hearing a farce.';

describe('who may', () => {
  test('nobody, while no token is set', async () => {
    const answer = await send(sampleWorld(), { action: 'refresh', topic: 'vedra' });
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('Administration is off')]);
  });
  test('nobody with a wrong token, or too often', async () => {
    const world = await seeded();
    expect((await send(world, { action: 'refresh', topic: 'vedra' }, { Authorization: 'Bearer nope' })).status).toBe(401);
    expect((await send({ ...world, limit: async () => false }, { action: 'refresh', topic: 'vedra' })).status).toBe(429);
  });
});

describe('orders', () => {
  test.each<[string, unknown]>([
    ['an unknown action', { action: 'explode' }],
    ['no reason', { action: 'withdraw-document', topic: 'vedra', document: 'harbour-post-2022' }],
    ['an unknown field', { action: 'refresh', topic: 'vedra', now: true }],
    ['a name with a slash', { action: 'put-document', topic: 'vedra', document: '../x', text, reason: 'because' }],
    ['an unknown document', { action: 'withdraw-document', topic: 'vedra', document: 'nope', reason: 'because' }],
  ])('%s is refused with the mend', async (_, body) => {
    const answer = await send(await seeded(), body, { Accept: 'application/json' });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { mend: string }).mend.length).toBeGreaterThan(10);
  });

  test('JSON only', async () => {
    expect((await send(await seeded(), { action: 'refresh', topic: 'vedra' }, { 'Content-Type': 'text/plain' })).status).toBe(400);
  });

  test('a document is added, the next edition has it, the log says why', async () => {
    const world = await seeded();
    const answer = await send(world, {
      action: 'put-document',
      topic: 'vedra',
      document: 'court-diary',
      text,
      reason: 'sent in by a reader',
    });
    expect(await answer.json()).toEqual({ done: 'put-document', report: [expect.stringContaining('edition 2')] });
    const note = (await (await get(world, '/briefings/vedra.json')).json()) as { sources: { document: string }[] };
    expect(note.sources.map(({ document }) => document)).toContain('court-diary');
    expect((await get(world, '/admin/log')).status).toBe(401);
    const log = await site(world).request('/admin/log', { headers: { Authorization: `Bearer ${token}` } });
    expect(await log.json()).toEqual({
      log: [
        { at: '2026-03-14T09:00:00.000Z', action: 'put-document', topic: 'vedra', document: 'court-diary', reason: 'sent in by a reader' },
      ],
    });
  });

  test('a topic is added without a new deployment', async () => {
    const world = await seeded();
    expect((await send(world, { action: 'put-topic', yaml: 'id: court\ntitle: The court\n', reason: 'new' })).status).toBe(200);
    expect((await get(world, '/briefings/court')).status).toBe(503);
    await send(world, { action: 'put-document', topic: 'court', document: 'diary', text, reason: 'first text' });
    expect((await get(world, '/briefings/court')).status).toBe(200);
  });
});

test('everything can be taken out, page by page, with the token alone', async () => {
  const world = await seeded();
  expect((await get(world, '/admin/export')).status).toBe(401);
  const page = await site(world).request('/admin/export', { headers: { Authorization: `Bearer ${token}` } });
  const lines = (await page.text())
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { key: string }).key);
  expect(lines).toEqual((await listAll(world.shelf, '')).map(({ name }) => name));
});

test('the status shows what editors did and why to an editor, and to nobody else', async () => {
  const world = await seeded();
  await send(world, { action: 'put-document', topic: 'vedra', document: 'court-2026', text, reason: 'court news' });
  const status = async (sent: string | undefined) => {
    const headers = { Accept: 'text/html', ...(sent === undefined ? {} : { Authorization: `Bearer ${sent}` }) };
    const answer = await site(world).request('/status', { headers });
    return [answer.status, answer.headers.get('Cache-Control')?.split(',')[0], (await answer.text()).includes('court news')];
  };
  expect(await status(token)).toEqual([200, 'private', true]);
  for (const other of [undefined, 'nope']) expect(await status(other)).toEqual([200, 'public', false]);
});

test('an order does at a stroke what the site allows a run; the rest is left to scheduled runs, and the answer says so', async () => {
  const world = { ...(await seeded()), atOnce: { steps: 20, parts: 1 } };
  const answer = await send(world, { action: 'put-document', topic: 'vedra', document: 'court-2026', text, reason: 'new' });
  expect(await answer.json()).toEqual({ done: 'put-document', report: ['what is left is done by the next scheduled runs'] });
  expect(await listAll(world.shelf, 'todo/plan/')).toHaveLength(1);
});

/** What the findings quote from the withdrawn document, piece by piece. */
const wordsOf = (findings: Findings): string[] =>
  numberCitations(findings)
    .all.filter((p) => p.document === 'meridian-wire-2024')
    .flatMap((p) => p.pieces.map(({ quote }) => quote));

test('a withdrawn document leaves a tombstone; its words are gone from the shelf and from every edition, which says so', async () => {
  const world = await seeded();
  const before = (await (await get(world, '/briefings/vedra.json')).json()) as { edition: { id: string } };
  const old = before.edition.id;
  const findings = (await findingsOf(world, 'vedra', old))?.edition.findings;
  if (!findings) throw new Error('no findings');
  const passage = numberCitations(findings).all.find((p) => p.document === 'meridian-wire-2024');
  const words = passage?.pieces[0]?.quote ?? '';
  expect(words).not.toBe('');
  const answer = await send(world, {
    action: 'withdraw-document',
    topic: 'vedra',
    document: 'meridian-wire-2024',
    reason: 'retracted by its publisher',
  });
  expect(answer.status).toBe(200);
  for (const address of [
    '/briefings/vedra.md',
    '/briefings/vedra.html',
    `/briefings/vedra/editions/${old}.md`,
    `/briefings/vedra/editions/${old}.html`,
  ]) {
    const shown = await get(world, address);
    expect([address, shown.status, (await shown.text()).includes(words)]).toEqual([address, 200, false]);
  }
  expect(await (await get(world, `/briefings/vedra/editions/${old}.md`)).text()).toContain('retracted by its publisher');
  const gone = await get(world, `/briefings/vedra/editions/${old}/passages/${passage?.id}`);
  expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('2026-03-14: retracted by its publisher')]);
  for (const said of wordsOf(findings))
    for (const { name } of await listAll(world.shelf, '')) {
      const kept = (await world.shelf.getText(name)) ?? '';
      expect([name, said, kept.includes(said) || kept.includes(JSON.stringify(said).slice(1, -1))]).toEqual([name, said, false]);
    }
  expect(((await (await get(world, `/briefings/vedra/editions/${old}/verify`)).json()) as { verified: boolean }).verified).toBe(true);
  const again = await send(world, { action: 'put-document', topic: 'vedra', document: 'meridian-wire-2024', text, reason: 'back' });
  expect(again.status).toBe(410);
});

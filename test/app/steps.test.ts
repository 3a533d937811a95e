import { expect, test } from 'vitest';
import { keepDocument, keepTopic } from '../../src/app/keep.ts';
import { currentPublication } from '../../src/app/library.ts';
import { anyone } from '../../src/app/reader.ts';
import { refreshTopic } from '../../src/app/refresh.ts';
import { run } from '../../src/app/run.ts';
import { purge } from '../../src/app/takedown/purge.ts';
import { withdraw } from '../../src/app/takedown/withdraw.ts';
import { stageNames } from '../../src/gather/stages.ts';
import { listAll } from '../../src/store/list-all.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld, stepsOfAnEdition } from './sample-world.ts';

async function waiting() {
  const world = sampleWorld({ shelf: memoryShelf() });
  await keepTopic(world, sampleTopic);
  for (const article of (await hashedArticles()).slice(0, 2)) await keepDocument(world, 'vedra', article, { origin: 'admin' });
  return world;
}

test('one step a run: the last publishes the edition that one go makes, byte for byte, and no cursor is left', async () => {
  const [small, whole] = [await waiting(), await waiting()];
  let more = 0;
  for (let n = 0; n < stepsOfAnEdition; n++) {
    expect((await currentPublication(small, 'vedra', anyone)).ok).toBe(false);
    await run(small, { steps: 5, parts: 1, onMore: async () => void more++ });
  }
  await refreshTopic(whole, 'vedra');
  const [made, wanted] = [await currentPublication(small, 'vedra', anyone), await currentPublication(whole, 'vedra', anyone)];
  expect([made.ok, made]).toEqual([true, wanted]);
  expect(more).toBeGreaterThan(stepsOfAnEdition - 2);
  for (const prefix of ['todo/plan/', 'note/']) expect(await listAll(small.shelf, prefix)).toEqual([]);
});

test('of the cursor nothing but names and numbers is left once the findings are on the shelf and the note is not yet composed', async () => {
  const world = await waiting();
  for (let n = 0; n < stageNames.length + 2; n++) {
    const state = async () => JSON.parse((await world.shelf.getText('todo/plan/vedra')) ?? '{}').state;
    await refreshTopic(world, 'vedra', false, { left: 1 });
    expect(Object.keys((await state()).stages ?? {})).toEqual(stageNames.slice(0, n < stageNames.length ? n + 1 : 0));
    expect([n, 'findings' in (await state())]).toEqual([n, n === stageNames.length]);
  }
});

test('a contribution that arrives between two stages is left out, and the next run looks again; one that goes away is waited for', async () => {
  const world = await waiting();
  const [first, second] = await listAll(world.shelf, 'contribution/');
  const hide = async (name = '') => {
    const text = (await world.shelf.getText(name)) ?? '';
    await world.shelf.delete(name);
    return () => world.shelf.put(name, text);
  };
  const articles = await Promise.all((await listAll(world.shelf, 'article/')).map(({ name }) => hide(name)));
  const back = await hide(second?.name);
  await refreshTopic(world, 'vedra', false, { left: 2 });
  await back();
  const other = await hide(first?.name);
  expect(await refreshTopic(world, 'vedra')).toMatchObject({ value: { outcome: 'begun' } });
  await other();
  for (const article of articles) await article();
  expect(await refreshTopic(world, 'vedra')).toMatchObject({ value: { outcome: 'published', number: 1 } });
  expect(await refreshTopic(world, 'vedra')).toMatchObject({ value: { outcome: 'published', number: 2 } });
  expect(await refreshTopic(world, 'vedra')).toMatchObject({ value: { outcome: 'unchanged' } });
});

test.each<[string, (note: string) => string | null, boolean]>([
  ['is printed', (note) => note, true],
  ['is composed anew where it has not arrived', () => null, false],
  ['is composed anew where it is of another plan', (note) => note.replace(/"plan":"\w+"/u, '"plan":"another"'), false],
])('the note kept between two steps %s', async (_, found, isPrinted) => {
  const world = await waiting();
  const composed = stageNames.length + 4;
  await refreshTopic(world, 'vedra', false, { left: composed });
  const note = found(((await world.shelf.getText('note/vedra')) ?? '').replaceAll(sampleTopic.title, 'The kept note'));
  await (note === null ? world.shelf.delete('note/vedra') : world.shelf.put('note/vedra', note));
  await refreshTopic(world, 'vedra', false, { left: 1 });
  await refreshTopic(world, 'vedra', false);
  const current = await currentPublication(world, 'vedra', anyone);
  const page = (current.ok && (await world.shelf.getText(`view/${current.value.views['html']?.hash}`))) || '';
  expect([page.includes(isPrinted ? 'The kept note' : sampleTopic.title), page.includes('The kept note')]).toEqual([true, isPrinted]);
});

test('a document taken back at any step: what the steps kept between two runs is thrown away at once', async () => {
  const held = new Set<string>();
  for (let left = 1; left < stepsOfAnEdition; left++) {
    const world = await waiting();
    const document = (await hashedArticles())[0]?.document ?? '';
    await refreshTopic(world, 'vedra', false, { left });
    for (const prefix of ['todo/plan/', 'note/']) for (const { name } of await listAll(world.shelf, prefix)) held.add(name);
    await withdraw(world, 'vedra', document, 'retracted');
    await purge(world, { topic: 'vedra', document }, { left: 0 });
    for (const prefix of ['todo/plan/', 'note/']) expect([left, await listAll(world.shelf, prefix)]).toEqual([left, []]);
  }
  expect([...held]).toEqual(['todo/plan/vedra', 'note/vedra']);
});

test('findings that stay away for two minutes are gathered anew', async () => {
  const world = await waiting();
  await refreshTopic(world, 'vedra', false, { left: stageNames.length + 3 });
  for (const { name } of await listAll(world.shelf, 'findings/')) await world.shelf.delete(name);
  expect(await refreshTopic(world, 'vedra')).toMatchObject({ value: { outcome: 'begun' } });
  const later = { ...world, now: () => new Date('2026-03-14T09:03:00Z') };
  expect(await refreshTopic(later, 'vedra')).toMatchObject({ value: { outcome: 'published', number: 1 } });
});

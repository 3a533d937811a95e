import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseTopic } from '../../src/ingest/topic.ts';

/** docs/sources.md is held to the code: its example is a topic without a fault, its table names every field and no other. */
const page = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/sources.md'), 'utf8');
const example = `id: example\ntitle: Example\n${/```yaml\n([\s\S]*?)```/u.exec(page)?.[1] ?? ''}`;

test('the example is in order, with a feed, a page and an index page', () => {
  const parsed = parseTopic(example);
  expect(parsed).toMatchObject({ ok: true, value: { warnings: [] } });
  expect(parsed.ok && parsed.value.topic.sources.map(({ format }) => format)).toEqual(['feed', 'page', 'index']);
});

test('the table has every field of a source', () => {
  const parsed = parseTopic(`${example}\n    nonsense: 1\n`);
  const [warning] = parsed.ok ? parsed.value.warnings : [];
  const known = warning?.kind === 'bad-input' ? /known fields are (.*)$/u.exec(warning.mend)?.[1]?.split(', ') : undefined;
  expect([...page.matchAll(/^\| `(\w+)` /gmu)].map(([, field]) => field).sort()).toEqual(known?.sort());
});

import { Validator } from '@cfworker/json-schema';
import { expect, test } from 'vitest';
import { build } from '../../src/app/build.ts';
import { templateNamed } from '../../src/app/templates.ts';
import { openapi } from '../../src/http/openapi.data.ts';
import { readRoutes, site } from '../../src/http/routes.ts';
import { briefingSchema } from '../../src/http/schema.data.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

test('every address is described, and nothing else is', () => {
  const served = readRoutes.map(([path]) => path.replace(/:(\w+)/gu, '{$1}'));
  expect(
    Object.keys(openapi.paths)
      .filter((path) => !path.startsWith('/admin'))
      .sort(),
  ).toEqual(served.sort());
});

test('the description and the schema are served', async () => {
  for (const path of ['/openapi.json', '/schemas/briefing-1.json']) {
    const answer = await site(sampleWorld()).request(path);
    expect([answer.status, typeof (await answer.json())]).toEqual([200, 'object']);
  }
});

test('a note keeps to the schema, and the schema refuses what is none', async () => {
  const template = templateNamed('full');
  if (!template.ok) throw new Error('no template');
  const built = await build(sampleTopic, await hashedArticles(), { template: template.value, formats: ['json'] });
  if (!built.ok) throw new Error('no note');
  const note = JSON.parse(new TextDecoder().decode(built.value.rendered[0]?.bytes));
  const validator = new Validator(briefingSchema as object, '2020-12', false);
  expect(validator.validate(note).errors).toEqual([]);
  expect(validator.validate({ ...note, claims: [{ id: 'x' }] }).valid).toBe(false);
  expect(validator.validate({ ...note, schema: 'briefing/2' }).valid).toBe(false);
});

test('what can be withdrawn says 410, what cannot does not', () => {
  const said = Object.entries(openapi.paths).filter(
    ([, path]) => '410' in ((path as { get?: { responses: object } }).get?.responses ?? {}),
  );
  expect(said.map(([path]) => path)).toEqual(Object.keys(openapi.paths).filter((path) => path.startsWith('/briefings/')));
});

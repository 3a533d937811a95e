import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engine } from '../../src/app/engine.ts';

test('the engine names the version of the package, by which kept contributions are told apart', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(engine).toBe(`backgrounder/${version}`);
});

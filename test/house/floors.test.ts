import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { functionLengths } from './functions.ts';

/** The house (src/README.md): who may import whom. Siblings never import each other. */
const floors: Record<string, readonly string[]> = {
  model: ['model'],
  text: ['text', 'model'],
  lexicon: ['model', 'lexicon'],
  ingest: ['ingest', 'lexicon', 'text', 'model'],
  read: ['read', 'lexicon', 'text', 'model'],
  gather: ['gather', 'lexicon', 'text', 'model'],
  compose: ['compose', 'lexicon', 'text', 'model'],
  render: ['render', 'text', 'model'],
  store: ['store', 'text', 'model'],
  app: ['app', 'ingest', 'read', 'gather', 'compose', 'store', 'text', 'model', 'templates'],
  http: ['http', 'app', 'text', 'model'],
  cli: ['cli', 'app', 'ingest', 'read', 'store', 'text', 'model'],
  'worker.ts': ['http', 'app', 'store', 'model'],
};

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');
const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? walk(join(folder, e.name)) : [join(folder, e.name)]));
const files = walk(src).filter((f) => f.endsWith('.ts'));
const name = (file: string) => relative(src, file).split('\\').join('/');
const room = (file: string) => name(file).split('/')[0] ?? '';
const code = new Map(files.map((f) => [f, readFileSync(f, 'utf8')]));

const imports = (file: string): string[] =>
  [
    ...(code.get(file) ?? '').matchAll(
      /^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
const local = (file: string) =>
  imports(file)
    .filter((i) => i.startsWith('.'))
    .map((i) => resolve(dirname(file), i));
/** Tables, fonts and rules: data, exempt from the size budget. */
const isData = (file: string) => name(file).startsWith('lexicon/') || name(file).startsWith('render/fonts/') || /\.data\.ts$/u.test(file);
/** The one file of app/ that turns notes into bytes. */
const pressRoom = 'app/press.ts';

describe('floors', () => {
  test.each(files.map((f) => [name(f), f]))('%s imports only downwards', (_, file) => {
    const allowed = floors[room(file)] ?? [];
    const seen = local(file).map((t) =>
      t.startsWith(src) ? (relative(src, t).split('/')[0] ?? '') : (relative(root, t).split('/')[0] ?? ''),
    );
    const wrong = seen.filter((r) => !allowed.includes(r) && !(name(file) === pressRoom && r === 'render'));
    expect(wrong).toEqual([]);
  });

  test('there is no import cycle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') return void cycles.push([...path, file].map(name).join(' -> '));
      state.set(file, 'open');
      for (const next of local(file)) if (code.has(next)) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const f of files) visit(f, []);
    expect(cycles).toEqual([]);
  });
});

describe('banned names', () => {
  const only = (what: RegExp, where: (n: string) => boolean) =>
    files.filter((f) => !where(name(f)) && imports(f).some((i) => what.test(i))).map(name);
  const mentions = (what: RegExp, where: (n: string) => boolean) =>
    files
      .filter((f) => !where(name(f)) && !isData(f) && what.test((code.get(f) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')))
      .map(name);

  test('hono stays in http/', () => expect(only(/^hono/u, (n) => n.startsWith('http/'))).toEqual([]));
  test('jose stays in app/proxy/', () => expect(only(/^jose/u, (n) => n.startsWith('app/proxy/'))).toEqual([]));
  test('pdf-lib stays in render/pdf/', () => expect(only(/^pdf-lib/u, (n) => n.startsWith('render/pdf/'))).toEqual([]));
  test('Cloudflare types stay in worker.ts and store/kv.ts', () =>
    expect(only(/^(@cloudflare|cloudflare:)/u, (n) => n === 'worker.ts' || n === 'store/kv.ts')).toEqual([]));
  test('node:* stays in cli/ and the PDF deflate', () =>
    expect(only(/^node:/u, (n) => n.startsWith('cli/') || n === 'render/pdf/deflate.ts')).toEqual([]));
  test('the clock, global fetch and randomness stay in worker.ts and cli/', () =>
    expect(
      mentions(
        /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bcrypto\.(randomUUID|getRandomValues)\b|(?<![.\w])fetch\(|\bperformance\.now\b/u,
        (n) => n === 'worker.ts' || n.startsWith('cli/'),
      ),
    ).toEqual([]));
  test('nothing depends on the locale of the machine', () =>
    expect(mentions(/\.toLocale\w+\(\)|\.localeCompare\(|new Intl\.\w+\(\)/u, () => false)).toEqual([]));
  test('no default export but the Worker', () => expect(mentions(/^export default/mu, (n) => n === 'worker.ts')).toEqual([]));
  test('no barrels', () =>
    expect(
      files
        .filter((f) => (code.get(f) ?? '').split('\n').filter((l) => /^export \* from|^export \{[^}]*\} from/u.test(l)).length > 0)
        .map(name),
    ).toEqual([]));
});

describe('budget', () => {
  const lines = (f: string) => (code.get(f) ?? '').split('\n').length - 1;
  const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  const counted = files.filter((f) => !isData(f));
  test('no code file is over 250 lines', () =>
    expect(counted.filter((f) => lines(f) > 250).map((f) => `${name(f)}: ${lines(f)}`)).toEqual([]));
  test('the median file is at most 70 lines', () => expect(median(counted.map(lines))).toBeLessThanOrEqual(70));
  test('worker.ts is at most 60 lines', () => expect(lines(join(src, 'worker.ts'))).toBeLessThanOrEqual(60));
  test('no function is over 60 lines', () => {
    const long = counted.flatMap((f) =>
      functionLengths(f, code.get(f) ?? '')
        .filter((x) => x.lines > 60)
        .map((x) => `${name(f)}: ${x.name} ${x.lines}`),
    );
    expect(long).toEqual([]);
  });
  test('the median function is at most 15 lines', () =>
    expect(median(counted.flatMap((f) => functionLengths(f, code.get(f) ?? '').map((x) => x.lines)))).toBeLessThanOrEqual(15));
});

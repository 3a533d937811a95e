import { expect, test } from 'vitest';
import { styleSheet } from '../../../src/render/html/style.data.ts';
import { sheetOf } from '../../../src/render/html/style.ts';
import { contrast } from '../../../src/text/colour.ts';
import { sha256 } from '../../../src/text/sha256.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');

test('no two custom properties begin with the same letter: the sheet is sent with first letters only', () => {
  const names = [...new Set([...styleSheet.matchAll(/--([a-z]+)/gu)].map((m) => m[1] ?? ''))];
  expect(new Set(names.map((n) => n[0])).size).toBe(names.length);
});

test('both schemes can be read: text, labels, links and warnings on their paper', () => {
  for (const accent of ['#1f4e79', '#7a1f2b', '#0b5d4e']) {
    const { css } = sheetOf({ style: { accent, pageSize: 'A4' } });
    const [light = '', dark = ''] = [...css.matchAll(/--a:[^}]*/gu)].map((m) => m[0]);
    for (const scheme of [light, dark]) {
      const colour = (name: string): string => new RegExp(`--${name}:(#[0-9a-f]{6})`, 'u').exec(scheme)?.[1] ?? '';
      for (const name of ['a', 'i', 'q', 'f'])
        expect(contrast(colour(name), colour('p')), `${name} of ${accent}`).toBeGreaterThanOrEqual(4.5);
      for (const name of ['a', 'i', 'q']) expect(contrast(colour(name), colour('m')), `${name} on a mark`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('a marking stands on every printed page, whatever it holds, and nowhere else in the sheet', () => {
  const { css } = sheetOf({ style: { accent: '#1f4e79', pageSize: 'A4' }, marking: 'A "B" </style>' });
  expect(css).toContain('@top-center{content:"\\41 \\20 \\22 ');
  expect(css).not.toContain('</');
  expect(sheetOf({ style: { accent: '#1f4e79', pageSize: 'A4' } }).css).not.toContain('-center');
});

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('sha-256 of %j', (text, digest) => expect(hex(sha256(text))).toBe(digest));

test('sha-256 agrees with the platform on texts around the block size', async () => {
  for (let length = 50; length < 70; length++) {
    const text = 'ž'.repeat(length);
    const platform = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    expect(hex(sha256(text))).toBe(hex(platform));
  }
});

import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/render/pdf/layout/break-lines.ts';
import { itemsOf, textWidth } from '../../../src/render/pdf/layout/items.ts';
import type { Line } from '../../../src/render/pdf/layout/line.ts';
import type { Piece } from '../../../src/render/pdf/layout/piece.ts';
import { setLine } from '../../../src/render/pdf/layout/set-line.ts';
import { voice } from '../../../src/render/pdf/layout/voice.ts';
import { words } from './sample-note.ts';

const style = voice('serif', 10, 14).plain;
const piece = (text: string, more: Partial<Piece> = {}): Piece => ({ text, style, leaf: undefined, ...more });

function set(pieces: Piece[], width: number, justified = true): Line[] {
  const paragraph = itemsOf(pieces, { width, hyphens: true });
  return breakLines(paragraph.items, { width, justified }).map((l) => setLine(paragraph, l, width, justified));
}
const lineText = (line: Line) => line.segments.flatMap((s) => s.runs.map((r) => r.text)).join('');

describe('breaking a paragraph into lines', () => {
  test('every line but the last fills the measure exactly', () => {
    const lines = set([piece(words(80))], 240);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(240, 5);
    expect(lines.at(-1)?.width).toBeLessThan(240);
  });

  test('ragged lines keep their spaces', () => {
    const lines = set([piece(words(80))], 240, false);
    for (const line of lines) {
      expect(line.wordSpace).toBe(0);
      expect(line.width).toBeLessThanOrEqual(240);
    }
  });

  test('nothing is lost: the lines joined are the text', () => {
    const text = words(80);
    const joined = set([piece(text)], 200)
      .map(lineText)
      .join('')
      .replaceAll('\u00ad', '')
      .trim();
    expect(joined).toBe(text);
  });

  test('the whole paragraph decides: no line is looser than need be', () => {
    // First fit would put `a` on the first line and leave the second one with a wide gap.
    const lines = set([piece('one two three four five six seven eight nine ten eleven twelve')], 110, false).map(lineText);
    const widths = lines.slice(0, -1).map((l) => textWidth(style, l.trim()));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(30);
  });

  test('a word wider than the column is cut with a hyphen, not lost; its lines are filled', () => {
    for (const justified of [true, false]) {
      const lines = set([piece('x'.repeat(120))], 100, justified);
      const texts = lines.map(lineText);
      expect(texts.join('').replaceAll(' ', '').replaceAll('\u00ad', '')).toBe('x'.repeat(120));
      for (const [i, line] of lines.entries()) {
        expect(line.width).toBeLessThanOrEqual(100.01);
        if (i < lines.length - 1) expect([i, texts[i]?.endsWith('\u00ad'), line.width > 80]).toEqual([i, true, true]);
      }
      expect(texts.at(-1)?.trim().length).toBeGreaterThan(1);
    }
  });

  test('a long word is cut at its syllables where they serve, numbers and names in other scripts without a hyphen', () => {
    const [first = ''] = set([piece('Misunderstandingsrepresentation')], 80, false).map(lineText);
    expect(['Mis', 'Misun', 'Misunder', 'Misunderstand', 'Misunderstandings']).toContain(first.replace('\u00ad', ''));
    for (const word of ['1234567890'.repeat(4), 'العربية'.repeat(8)])
      expect(
        set([piece(word)], 80, false)
          .map(lineText)
          .join(''),
      ).not.toContain('\u00ad');
  });

  test('an address breaks after its punctuation, without a hyphen', () => {
    const lines = set([piece('example.org/world/2022/05/14/upstream-and-downstream', { address: true })], 90, false).map(lineText);
    expect(lines.join('')).not.toContain('\u00ad');
    for (const line of lines.slice(0, -1)) expect(line.trim()).toMatch(/[/.-]$/u);
  });

  test('a date stays on one line, a note number with its word', () => {
    const text = [
      piece('It happened on '),
      piece('25 December 2024', { bound: true }),
      piece(' they said.'),
      piece('[12]', { attached: true }),
    ];
    for (let width = 95; width < 200; width += 5) {
      const lines = set(text, width, false).map(lineText);
      expect(lines.filter((l) => l.includes('December'))[0]).toContain('25 December 2024');
      expect(lines.filter((l) => l.includes('[12]'))[0]).toContain('said.');
    }
  });

  test('a date in running text stays together too', () => {
    for (let width = 130; width < 260; width += 5) {
      const lines = set([piece('They met again on 8 December 2025, and then in spring.')], width, false).map(lineText);
      expect(lines.some((l) => l.includes('8 December 2025'))).toBe(true);
    }
  });

  test('a forced line end ends the line and does not stretch it', () => {
    const lines = set([piece('one two'), piece('', { ends: true }), piece('three')], 200);
    expect(lines.map((l) => lineText(l).trim())).toEqual(['one two', 'three']);
    expect(lines[0]?.wordSpace).toBe(0);
  });

  test('every line ends in a space or a soft hyphen, so that words read apart', () => {
    for (const line of set([piece(words(60))], 150)) expect(lineText(line)).toMatch(/[ \u00ad]$/u);
  });

  test('right-to-left words that stand together are drawn in reverse and read in order', () => {
    const [line] = set([piece('said محمد الفاتح today')], 400, false);
    const run = line?.segments[0]?.runs.find((r) => r.rightToLeft);
    expect(run?.actual).toBe('محمد الفاتح');
  });
});

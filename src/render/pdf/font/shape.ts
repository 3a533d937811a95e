import { shapeArabic } from './arabic.ts';
import { charactersCovered, type Face } from './face.ts';
import { type FaceName, face, fallbacks } from './faces.ts';
import type { Run } from './run.ts';

const known: Partial<Record<FaceName, Map<string, readonly Run[]>>> = {};
const remembered = 20_000;

/**
 * A word as glyphs: ligatures, kerning, right-to-left joining. Characters the face lacks are taken from another face; what
 * no face has stands as its code point (`U+4E2D`), with the character kept as what it reads as. Repeated words are looked up.
 */
export function shape(name: FaceName, word: string): readonly Run[] {
  let words = known[name];
  if (!words) {
    words = new Map();
    known[name] = words;
  }
  let runs = words.get(word);
  if (!runs) {
    if (words.size >= remembered) words.clear();
    runs = shapeWord(name, word);
    words.set(word, runs);
  }
  return runs;
}

/** Characters of the text that no face has, each once, in order of appearance. */
export function unsupported(text: string): string[] {
  const missing = [...text.normalize('NFC')].filter((c) => !ignorable(c.codePointAt(0) ?? 0) && !faceFor('serif', c.codePointAt(0) ?? 0));
  return [...new Set(missing)];
}

function shapeWord(name: FaceName, word: string): readonly Run[] {
  const own = face(name);
  const whole = plainGlyphs(own, word);
  if (whole) return [run(name, own, word, whole)];
  return pieces(name, word.normalize('NFC')).map((p) => {
    if (p.face === undefined) return codePoints(name, p.text);
    if (p.face === 'arabic') return shapeArabic(p.text);
    const of = face(p.face);
    return run(p.face, of, p.text, plainGlyphs(of, p.text) ?? []);
  });
}

/** Neighbouring characters that the same face has. */
function pieces(name: FaceName, word: string): { face: FaceName | undefined; text: string }[] {
  const found: { face: FaceName | undefined; text: string }[] = [];
  for (const c of word) {
    const code = c.codePointAt(0) ?? 0;
    if (ignorable(code)) continue;
    const last = found.at(-1);
    const joins = last?.face === 'arabic' && isMark(code) && (face('arabic').glyphOf[code] ?? 0) > 0;
    const of = joins ? 'arabic' : faceFor(name, code);
    if (last && last.face === of) last.text += c;
    else found.push({ face: of, text: c });
  }
  return found;
}

function faceFor(name: FaceName, code: number): FaceName | undefined {
  if (code >= charactersCovered) return undefined;
  return fallbacks(name).find((f) => (face(f).glyphOf[code] ?? 0) > 0);
}

/** Controls and joiners that leave no mark; tabs and line ends never come this far. */
const ignorable = (c: number): boolean =>
  c < 0x20 ||
  (c >= 0x7f && c < 0xa0) ||
  c === 0xad ||
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x206f) ||
  c === 0xfeff ||
  (c >= 0xfe00 && c <= 0xfe0f);
const isMark = (c: number): boolean => (c >= 0x64b && c <= 0x65f) || c === 0x670;

/** The word's glyphs, when the face has them all and no letter asks for joining or composing. */
function plainGlyphs(of: Face, word: string): number[] | undefined {
  const glyphs: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const glyph = code < charactersCovered ? (of.glyphOf[code] ?? 0) : 0;
    if (!glyph || of.forms.has(code)) return undefined;
    if (isCombining(code)) return composed(of, word);
    glyphs.push(glyph);
  }
  return ligated(of, glyphs);
}

/** A word with combining marks: composed where Unicode has the letter, else the mark stands over its letter. */
function composed(of: Face, word: string): number[] | undefined {
  const glyphs = [...word.normalize('NFC')].map((c) => of.glyphOf[c.codePointAt(0) ?? 0] ?? 0);
  return glyphs.includes(0) ? undefined : glyphs;
}

const isCombining = (code: number): boolean => code >= 0x300 && code < 0x370;

function ligated(of: Face, glyphs: number[]): number[] {
  if (!glyphs.some((g) => of.ligatures.has(g))) return glyphs;
  const out: number[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    const first = glyphs[i] ?? 0;
    const lig = of.ligatures.get(first)?.find((l) => l.from.every((g, k) => glyphs[i + k] === g));
    out.push(lig ? lig.to : first);
    if (lig) i += lig.from.length - 1;
  }
  return out;
}

function run(name: FaceName, of: Face, text: string, glyphs: readonly number[]): Run {
  const scale = 1000 / of.unitsPerEm;
  const kerns: number[] = [];
  let width = 0;
  let kerned = false;
  for (let i = 0; i < glyphs.length; i++) {
    const last = i + 1 === glyphs.length && !marked(of, glyphs[i] ?? 0);
    const kern = last ? 0 : kernBetween(of, glyphs, i) * scale;
    kerns.push(kern);
    if (kern !== 0) kerned = true;
    width += (of.advances[glyphs[i] ?? 0] ?? 0) * scale + kern;
  }
  return kerned ? { face: name, text, glyphs, kerns, width } : { face: name, text, glyphs, width };
}

/** Space after glyph i in font units: the pair's kerning, or what puts a mark over the middle of its letter and the pen back. */
function kernBetween(of: Face, glyphs: readonly number[], i: number): number {
  const glyph = glyphs[i] ?? 0;
  const next = glyphs[i + 1] ?? 0;
  const base = marked(of, next) ? baseOf(of, glyphs, i) : marked(of, glyph) ? baseOf(of, glyphs, i - 1) : -1;
  if (base < 0) return of.kernValues[(of.kernLeft[glyph] ?? 0) * of.kernColumns + (of.kernRight[next] ?? 0)] ?? 0;
  const pen = marked(of, glyph) ? offset(of, glyphs[base] ?? 0, glyph) + (of.advances[glyph] ?? 0) : (of.advances[glyph] ?? 0);
  const target = marked(of, next) ? offset(of, glyphs[base] ?? 0, next) : (of.advances[glyphs[base] ?? 0] ?? 0);
  return target - pen;
}

function baseOf(of: Face, glyphs: readonly number[], from: number): number {
  let i = from;
  while (i >= 0 && marked(of, glyphs[i] ?? 0)) i--;
  return i;
}

const marked = (of: Face, glyph: number): boolean => isCombining(of.textOf[glyph]?.charCodeAt(0) ?? 0);
/** Where a mark begins so that its middle is over the letter's, from the letter's own start. */
const offset = (of: Face, letter: number, mark: number): number => middle(of, letter) - middle(of, mark);

/** The middle of an outline's box, which its second and fourth numbers give. */
function middle(of: Face, glyph: number): number {
  const at = of.outlineAt[glyph] ?? 0;
  const i16 = (k: number) => ((((of.outlines[at + k] ?? 0) << 8) | (of.outlines[at + k + 1] ?? 0)) << 16) >> 16;
  return (i16(2) + i16(6)) / 2;
}

/** A character by its number, as Unicode writes it. */
export const codePoint = (c: string): string => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What no face has: `U+` and the hexadecimal number of each character, reading as the characters themselves. */
function codePoints(name: FaceName, text: string): Run {
  const shown = [...text].map(codePoint).join(' ');
  const of = face(name);
  return { ...run(name, of, shown, plainGlyphs(of, shown) ?? []), actual: text };
}

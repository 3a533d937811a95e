let made: Uint8Array | undefined;

/** sRGB as a matrix profile (ICC.1:2001): primaries adapted to D50 and one gamma of 2.2, made here so that no file is copied. */
export function colourProfile(): Uint8Array {
  made ??= make();
  return made;
}

function make(): Uint8Array {
  const tags: [string, number[]][] = [
    ['desc', description('sRGB matrix')],
    ['cprt', [...ascii('text'), 0, 0, 0, 0, ...ascii('Public domain'), 0]],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.4361, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
    ['bXYZ', xyz(0.1431, 0.0606, 0.7141)],
    ['rTRC', gamma],
    ['gTRC', gamma],
    ['bTRC', gamma],
  ];
  const index: number[] = [];
  const data: number[] = [];
  const first = 128 + 4 + 12 * tags.length;
  for (const [name, bytes] of tags) {
    index.push(...ascii(name), ...u32(first + data.length), ...u32(bytes.length));
    data.push(...bytes);
    while (data.length % 4) data.push(0);
  }
  return Uint8Array.from([...header(first + data.length), ...u32(tags.length), ...index, ...data]);
}

const ascii = (s: string): number[] => [...s].map((c) => c.charCodeAt(0));
const u32 = (n: number): number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const fixed = (n: number): number[] => u32(Math.round(n * 65536));
const xyz = (x: number, y: number, z: number): number[] => [...ascii('XYZ '), 0, 0, 0, 0, ...fixed(x), ...fixed(y), ...fixed(z)];
/** One number: gamma 2.2 in eighths of a byte. */
const gamma = [...ascii('curv'), 0, 0, 0, 0, ...u32(1), 2, 0x33, 0, 0];
const description = (s: string): number[] => [
  ...ascii('desc'),
  0,
  0,
  0,
  0,
  ...u32(s.length + 1),
  ...ascii(s),
  0,
  ...Array<number>(78).fill(0),
];

function header(size: number): number[] {
  const head = Array<number>(128).fill(0);
  const put = (at: number, bytes: readonly number[]) => head.splice(at, bytes.length, ...bytes);
  put(0, u32(size));
  put(8, [2, 0x10, 0, 0]);
  put(12, ascii('mntrRGB XYZ '));
  put(24, [0x07, 0xd0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
  put(36, ascii('acsp'));
  put(68, [...fixed(0.9642), ...fixed(1), ...fixed(0.8249)]);
  return head;
}

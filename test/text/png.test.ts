import { describe, expect, test } from 'vitest';
import { pngBytes, readPng } from '../../src/text/png.ts';
import { address, png, transparentPng } from '../samples/png.ts';

const grey = { width: 1, height: 1, colour: 0, rows: [0, 7] };
const damaged = transparentPng.map((byte, i) => (i === 45 ? byte ^ 1 : byte));

describe('a PNG picture', () => {
  test('is taken apart into size, colours and packed rows', () => {
    expect(readPng(png({ width: 1, height: 1, colour: 3, palette: [9, 8, 7], rows: [0, 0] }))).toMatchObject({
      width: 1,
      height: 1,
      depth: 8,
      colour: 3,
      palette: Uint8Array.of(9, 8, 7),
    });
  });
  test.each([
    ['something else', new TextEncoder().encode('GIF89a'), 'no PNG picture'],
    ['nothing', new Uint8Array(), 'no PNG picture'],
    ['half a file', transparentPng.slice(0, 40), 'a PNG that breaks off'],
    ['a damaged byte', damaged, 'a PNG whose part IDAT is damaged'],
    ['interlacing', png({ ...grey, interlaced: true }), 'an interlaced PNG'],
    ['a palette that is missing', png({ ...grey, colour: 3 }), 'a PNG whose palette is missing'],
    ['a depth that does not exist', png({ ...grey, depth: 3 }), 'a PNG of colour type 0 with 3 bits'],
    ['more points than any logo needs', png({ ...grey, width: 9000, height: 9000 }), 'a PNG of 9000 by 9000 points'],
  ])('is refused with a mend: %s', (_, bytes, fault) => expect(readPng(bytes)).toEqual({ fault, mend: expect.stringMatching(/\w{3}/u) }));

  test('comes as an address and back', () => {
    expect(pngBytes(address(transparentPng))).toEqual(transparentPng);
    expect(pngBytes('data:image/gif;base64,AAAA')).toBeUndefined();
    expect(pngBytes('data:image/png;base64,A*')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/ingest/charset.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};

describe('character encodings', () => {
  test.each([
    ['UTF-8 without a word', utf8('Šaban’s café'), '', 'Šaban’s café', 'utf-8', 'content'],
    ['windows-1252 without a word', latin('caf\u00e9 \u0093no\u0094'), '', 'café “no”', 'windows-1252', 'content'],
    ['the header', latin('caf\u00e9'), 'text/html; charset=ISO-8859-1', 'café', 'iso-8859-1', 'header'],
    ['the header in quotes', latin('caf\u00e9'), 'text/html;charset="windows-1252"', 'café', 'windows-1252', 'header'],
    [
      'a meta tag',
      latin('<meta charset="windows-1251">\u00cf\u00ee\u00f0\u00f2'),
      'text/html',
      '<meta charset="windows-1251">Порт',
      'windows-1251',
      'document',
    ],
    [
      'an old meta tag',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\u00cf'),
      '',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">П',
      'windows-1251',
      'document',
    ],
    [
      'an XML declaration',
      latin('<?xml version="1.0" encoding="ISO-8859-2"?><a>\u00b9</a>'),
      'text/xml',
      '<?xml version="1.0" encoding="ISO-8859-2"?><a>š</a>',
      'iso-8859-2',
      'document',
    ],
    [
      'UTF-16 with its mark',
      Uint8Array.from([0xff, 0xfe, ...utf16('<a>é', true)]),
      'text/xml; charset=utf-8',
      '<a>é',
      'utf-16le',
      'byte order mark',
    ],
    ['UTF-16 with the other mark', Uint8Array.from([0xfe, 0xff, ...utf16('<a>é', false)]), '', '<a>é', 'utf-16be', 'byte order mark'],
    [
      'UTF-8 with its mark',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('é')]),
      'text/html; charset=latin1',
      'é',
      'utf-8',
      'byte order mark',
    ],
    ['UTF-8 labelled Latin by habit', utf8('café'), 'text/html; charset=ISO-8859-1', 'café', 'utf-8', 'content'],
    ['an unknown label', utf8('café'), 'text/html; charset=klingon', 'café', 'utf-8', 'content'],
    ['nothing at all', new Uint8Array(), '', '', 'utf-8', 'content'],
  ])('%s', (_, bytes, type, text, charset, namedBy) => {
    expect(decodeBytes(bytes, type)).toEqual({ text, charset, namedBy });
  });
  test('bytes that do not fit become the replacement character', () => {
    expect(decodeBytes(Uint8Array.from([0x61, 0xff]), 'text/plain; charset=utf-8').text).toBe('a\ufffd');
  });
});

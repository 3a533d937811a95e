import { Buffer } from 'node:buffer';
import { deflateSync, inflateRawSync, inflateSync } from 'node:zlib';

/** zlib stream of the bytes, as FlateDecode wants it: the same input gives the same output. Level 6 takes half as long again for 1 % less. */
export const deflate = (bytes: Uint8Array, level = 5): Uint8Array => deflateSync(bytes, { level });

/** The bytes behind base64 of a raw deflate stream: how the packed typefaces are kept. */
export const unpackBase64 = (text: string): Uint8Array => inflateRawSync(Buffer.from(text, 'base64'));

/** One byte a character; the text holds none above U+00FF. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The bytes behind a zlib stream of at most so many; throws on a stream that is longer or broken. */
export const inflate = (bytes: Uint8Array, most: number): Uint8Array => inflateSync(bytes, { maxOutputLength: most });

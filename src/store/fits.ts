import { maxKeyBytes, maxMetadataBytes, maxValueBytes } from './limits.ts';
import type { Metadata } from './shelf.ts';

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).byteLength;

/** Throws a RangeError that names the limit when a value cannot be kept; a caller that gets here has not cut its work small enough. */
export function assertFits(key: string, value: string | Uint8Array, metadata?: Metadata): void {
  const size = typeof value === 'string' ? bytes(value) : value.byteLength;
  if (key === '' || bytes(key) > maxKeyBytes)
    throw new RangeError(`key of ${bytes(key)} bytes: 1 to ${maxKeyBytes} are possible (${key.slice(0, 80)})`);
  if (size > maxValueBytes) throw new RangeError(`value of ${size} bytes under ${key}: at most ${maxValueBytes} are possible`);
  if (metadata && bytes(JSON.stringify(metadata)) > maxMetadataBytes)
    throw new RangeError(`metadata of ${key}: at most ${maxMetadataBytes} bytes are possible`);
}

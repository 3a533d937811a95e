import { crc32 } from '../../text/crc32.ts';
import { deflate } from '../pdf/deflate.ts';

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The first day that a ZIP archive can name: files carry no other, so that the same note gives the same bytes. */
const firstDay = (1 << 5) | 1;

/** A ZIP archive (APPNOTE 6.3) of deflated files with UTF-8 names, in the order given. */
export function zip(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const packed = deflate(bytes).slice(2, -4);
    const label = encoder.encode(name);
    const common = [20, 0x0800, 8, 0, firstDay, crc32(bytes), packed.length, bytes.length, label.length, 0];
    const local = concat([record(0x04034b50, common, localShape), label, packed]);
    entries.push(concat([record(0x02014b50, [20, ...common, 0, 0, 0, 0, offset], centralShape), label]));
    locals.push(local);
    offset += local.length;
  }
  const directory = concat(entries);
  return concat([...locals, directory, record(0x06054b50, [0, 0, files.length, files.length, directory.length, offset, 0], endShape)]);
}

/** Bytes of each field after the signature. */
const localShape = [2, 2, 2, 2, 2, 4, 4, 4, 2, 2];
const centralShape = [2, ...localShape, 2, 2, 2, 4, 4];
const endShape = [2, 2, 2, 2, 4, 4, 2];

function record(signature: number, values: readonly number[], shape: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4 + shape.reduce((a, b) => a + b, 0)));
  bytes.setUint32(0, signature, true);
  let at = 4;
  shape.forEach((size, i) => {
    if (size === 2) bytes.setUint16(at, values[i] ?? 0, true);
    else bytes.setUint32(at, values[i] ?? 0, true);
    at += size;
  });
  return new Uint8Array(bytes.buffer);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

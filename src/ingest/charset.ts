/** Bytes made text, with the character encoding that was used and who named it. */
export interface Decoded {
  readonly text: string;
  /** A label of the WHATWG Encoding Standard, in lower case. */
  readonly charset: string;
  readonly namedBy: 'byte order mark' | 'header' | 'document' | 'content';
}

/** How far into a document its own declaration is looked for, in bytes. */
const head = 4096;
/** Encodings that accept any bytes: a document that names one of them but is valid UTF-8 was labelled by habit. */
const accommodating = new Set(['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii', 'ascii']);

/**
 * Text from bytes. The byte order mark counts first, then the `charset` of the Content-Type header, then the document's own
 * XML declaration or `<meta>`; without any, or where it claims UTF-8 and most characters beyond ASCII do not fit, UTF-8 where the bytes allow it and windows-1252 otherwise. Never throws: bytes that
 * do not fit become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: decode(bytes, marked) ?? '', charset: marked, namedBy: 'byte order mark' };
  const header = labelIn(contentType);
  const label = header ?? declared(bytes);
  const believed = label !== undefined && !(accommodating.has(label) && isUtf8(bytes)) && !(/^utf-?8$/u.test(label) && isWestern(bytes));
  if (believed) {
    const text = decode(bytes, label);
    if (text !== undefined) return { text, charset: label, namedBy: header === undefined ? 'document' : 'header' };
  }
  const charset = isUtf8(bytes) ? 'utf-8' : western;
  return { text: decode(bytes, charset) ?? '', charset, namedBy: 'content' };
}

function byteOrderMark(b: Uint8Array): string | undefined {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  return b[0] === 0xfe && b[1] === 0xff ? 'utf-16be' : undefined;
}

const labelIn = (text: string): string | undefined => /charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})/iu.exec(text)?.[1]?.toLowerCase();

/** What the document says of itself. A declaration that can be read as ASCII cannot mean UTF-16; the standard reads UTF-8 for it. */
function declared(bytes: Uint8Array): string | undefined {
  const start = decode(bytes.subarray(0, head), 'windows-1252') ?? '';
  if (/^<\0|^\0</u.test(start)) return start.charCodeAt(0) === 0 ? 'utf-16be' : 'utf-16le';
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})["']/u.exec(start)?.[1]?.toLowerCase();
  const meta = /<meta[^>]{0,300}?charset[^>]{0,300}/iu.exec(start)?.[0];
  const label = xml ?? (meta === undefined ? undefined : labelIn(meta));
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

const western = 'windows-1252';

/** Whether bytes that claim to be UTF-8 are a western encoding: several that do not fit, and more of them than characters that do. */
function isWestern(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return false;
  const text = decode(bytes, 'utf-8') ?? '';
  const lost = text.split('\ufffd').length - 1;
  return lost >= 3 && lost > (text.match(/[\u0080-\ufffc]/gu)?.length ?? 0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

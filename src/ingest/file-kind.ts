/** Files that hold no text to read, by their first bytes (Latin letters). */
const openings: readonly (readonly [opening: RegExp, kind: string])[] = [
  [/^\s{0,8}%PDF-/u, 'a PDF file'],
  [/^PK\u0003\u0004/u, 'an Office or ZIP file'],
  [/^\u00d0\u00cf\u0011\u00e0/u, 'an Office file'],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP)/u, 'a picture'],
  [/^(?:ID3|OggS|RIFF....WAVE|....ftyp)/u, 'a recording'],
  [/^\u001f\u008b/u, 'a compressed file'],
];
const types: readonly (readonly [type: RegExp, kind: string])[] = [
  [/^\s*application\/pdf\b/iu, 'a PDF file'],
  [/^\s*(?:audio|video)\//iu, 'a recording'],
  [/^\s*image\/(?!svg)/iu, 'a picture'],
];

/** What a file is that cannot be read as text, for a sentence; undefined for what may be one. The bytes count before the type. */
export function fileKind(bytes: Uint8Array, contentType: string): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = openings.find(([opening]) => opening.test(start));
  if (known) return known[1];
  return /^\s*</u.test(start) ? undefined : types.find(([type]) => type.test(contentType))?.[1];
}

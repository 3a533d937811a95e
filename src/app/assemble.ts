import { compose } from '../compose/compose.ts';
import type { ComposeOptions } from '../compose/context.ts';
import type { Edition } from '../model/edition.ts';
import type { Note } from '../model/note.ts';
import type { Template } from '../model/template.ts';
import { sha256 } from './digest.ts';
import { type Format, formats } from './formats.ts';
import { originOf } from './origin.ts';
import { policyOf } from './policy.ts';
import { press } from './press.ts';

/** A note in one format, ready to be kept, sent or written to a file. */
export interface Rendered {
  readonly format: Format;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hex: names them on the shelf and is their entity tag. */
  readonly hash: string;
  /** File name with its ending. */
  readonly fileName: string;
  /** Content security policy, of pages only. */
  readonly policy?: string;
}

/** An edition through a template in the formats asked for. Pure: same input, same bytes. */
export async function assemble(
  edition: Edition,
  template: Template,
  wanted: readonly Format[],
  options: ComposeOptions = {},
): Promise<Rendered[]> {
  const note = noteOf(edition, template, options);
  const rendered: Rendered[] = [];
  for (const format of wanted) rendered.push(await pressed(note, format));
  return rendered;
}

/** The composed note with all that it was composed from: plain data that may be kept as JSON and printed later. Pure. */
export const noteOf = (edition: Edition, template: Template, options: ComposeOptions = {}): Note => ({
  ...compose(edition, template, options),
  origin: originOf(edition, template, options),
});

/** A composed note in one format. Pure. */
export async function pressed(note: Note, format: Format): Promise<Rendered> {
  const bytes = await press(note, format);
  const policy = format === 'html' ? { policy: await policyOf(new TextDecoder().decode(bytes)) } : {};
  return { format, type: formats[format].type, bytes, hash: await sha256(bytes), fileName: `${note.fileName}.${format}`, ...policy };
}

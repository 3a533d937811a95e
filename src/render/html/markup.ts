/**
 * Text that is already markup, as a type of its own: only `markup` makes it, and it escapes every plain string at the
 * point where it is written. What a source says can therefore never become a tag, an attribute or a script.
 */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Markup | readonly Markup[] | undefined | false;

/** Attributes stand between double quotation marks everywhere, so that an apostrophe ends none. */
const special = /[&<>"]/gu;
const entity: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Control characters, and those that turn the direction of the text around them: shown as a replacement sign. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

export const escapeText = (text: string): string => text.replace(unprintable, '\ufffd').replace(special, (c) => entity[c] ?? c);

/** Markup from a template literal; strings and numbers in it are escaped, markup is taken as it is. */
export function markup(fixed: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let source = fixed[0] ?? '';
  for (let i = 0; i < values.length; i += 1) source += written(values[i]) + (fixed[i + 1] ?? '');
  return new Markup(source);
}

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value.map((v) => v.source).join('');
}

export const join = (pieces: readonly Markup[]): Markup => new Markup(pieces.map((p) => p.source).join(''));

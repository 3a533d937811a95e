import { type Format, formatNames, isFormat } from '../app/formats.ts';

/** A last path segment apart: `tailings.pdf` -> name `tailings`, ending `pdf`. Names hold no dot. */
export function splitEnding(segment: string): { readonly name: string; readonly ending?: string } {
  const dot = segment.lastIndexOf('.');
  return dot < 0 ? { name: segment } : { name: segment.slice(0, dot), ending: segment.slice(dot + 1).toLowerCase() };
}

const mediaTypes: readonly (readonly [type: string, format: Format])[] = [
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['text/markdown', 'md'],
  ['text/x-markdown', 'md'],
  ['application/json', 'json'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
];

/**
 * The format that an `Accept` header asks for (RFC 9110, 12.5.1): highest weight first, the order of the header among
 * equals. Anything goes (a missing header, a full wildcard) gives HTML; undefined when nothing on `offer` is accepted.
 */
export function acceptedFormat(accept: string | undefined, offer: readonly Format[] = formatNames): Format | undefined {
  if (accept === undefined || accept.trim() === '') return 'html';
  for (const { type } of weighted(accept)) {
    if (type === '*/*' || type === 'text/*') return 'html';
    if (type === 'application/*') return 'json';
    const found = mediaTypes.find(([name, format]) => name === type && offer.includes(format));
    if (found) return found[1];
  }
  return undefined;
}

/** Whether a problem is better told as JSON than as a page. */
export const wantsJson = (accept: string | undefined): boolean => {
  const first = weighted(accept ?? '').find(({ type }) => /html|json|^\*\/\*$/u.test(type));
  return first?.type.includes('json') ?? false;
};

function weighted(accept: string): { type: string; q: number }[] {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const q = Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? 1);
    return { type, q: Number.isFinite(q) ? q : 0 };
  });
  return ranges.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
}

/** The format of an ending, or of the `Accept` header when there is none; undefined when there is no such format. */
export function pickFormat(ending: string | undefined, accept: string | undefined): Format | undefined {
  if (ending === undefined) return acceptedFormat(accept);
  return isFormat(ending) ? ending : undefined;
}

export const knownEndings = formatNames.map((name) => `.${name}`).join(' ');

/** What the parser says of a fault, as far as it is used. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A fault in words that need no knowledge of YAML; `at` is an offset into the text, on the line where it can be mended. */
export interface YamlFault {
  readonly at: number;
  readonly what: string;
  readonly mend: string;
}

/** By the parser's code: what happened, and how to mend it. */
const words: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  TAB_AS_INDENT: ['a tab stands where the line should begin with spaces', 'indent with spaces, not with tabs'],
  BLOCK_AS_IMPLICIT_KEY: ['a value holds a colon with a space behind it', 'put quotation marks around a value that contains a colon'],
  MULTILINE_IMPLICIT_KEY: [
    'the line below it is indented, though this one has its value already',
    'begin both lines equally far to the left',
  ],
  DUPLICATE_KEY: ['the field stands above already', 'keep one of the two'],
  MULTIPLE_DOCS: ['a line of hyphens begins another topic', 'keep one topic in a file, and take out the line of hyphens'],
};
const others = 'put quotation marks around values with special characters, and indent with spaces';

/** The faults of a text, one a line. What opens and is never closed is told where it opens: the parser finds it only at the end. */
export function yamlFaults(text: string, errors: readonly ParserError[]): YamlFault[] {
  const lines = new Set<number>();
  // Of two errors at one place the later one knows more: it saw the line below.
  const faults = [...errors].reverse().map((error) => faultOf(text, error));
  return faults.filter(({ at }) => !lines.has(startOf(text, at)) && lines.add(startOf(text, at))).reverse();
}

function faultOf(text: string, { code, message, pos }: ParserError): YamlFault {
  const quote = /Missing closing ["']/u.test(message);
  const bracket = /^Flow (?:sequence|map)/u.test(message) || (code === 'MISSING_CHAR' && !quote);
  const at = quote ? opening(text, pos[0], openQuote) : bracket ? opening(text, pos[0], openBracket) : pos[0];
  const [what, mend] = quote
    ? ['a quotation mark opens and is not closed', 'close the quotation mark']
    : bracket
      ? ['a bracket opens and is not closed', 'close the bracket, or put quotation marks around the value']
      : (words[code] ?? [message.split('\n', 1)[0]?.replace(/[.:]$/u, '') ?? message, others]);
  return { at, what: `${what}: "${lineAt(text, at)}"`, mend };
}

/** A value that begins with a quotation mark and does not end with it; one that begins with a bracket and has no closing one. */
const openQuote = /(?:^|[:[,-]\s+)(["'])(?:(?!\1).)*$/u;
const openBracket = /(?:^|[:-]\s+)(?:\[[^\]]*|\{[^}]*)$/u;

/** The start of the last line before an offset that leaves something open; the offset itself where none does. */
function opening(text: string, from: number, open: RegExp): number {
  for (let at = startOf(text, from); ; at = startOf(text, at - 1)) {
    if (open.test(fullLine(text, at))) return at;
    if (at <= 0) return from;
  }
}

const startOf = (text: string, at: number): number => text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
const fullLine = (text: string, at: number): string =>
  /^[^\r\n]*/u.exec(text.slice(startOf(text, at), startOf(text, at) + 500))?.[0].trim() ?? '';
const lineAt = (text: string, at: number): string => fullLine(text, at).slice(0, 60);

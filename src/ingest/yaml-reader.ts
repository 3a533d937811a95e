import { isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../model/problem.ts';

/** A YAML text with places: every fault names file, line and mend. Scalars are read as the text they are (no types guessed). */
export interface YamlReader {
  readonly root: Node | null;
  readonly problems: Problem[];
  /** Line of a node in the file, counted from 1. */
  lineOf(node: unknown): number;
  /** Records a fault at a node. */
  fault(node: unknown, what: string, mend: string): void;
}

/**
 * Parses `text`, which begins on line `firstLine` of `file`. Syntax faults become problems; what could be read is in `root`.
 */
export function readYaml(text: string, file: string | undefined, firstLine = 1): YamlReader {
  const counter = new LineCounter();
  const doc = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const problems: Problem[] = [];
  const at = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (node: unknown): number => {
    const range = (node as Node | null)?.range;
    return range ? at(range[0]) : firstLine;
  };
  const add = (line: number, what: string, mend: string): void => {
    problems.push({ kind: 'bad-input', ...(file === undefined ? {} : { file }), line, what, mend });
  };
  for (const error of doc.errors) {
    add(at(error.pos[0]), `this is not valid YAML: ${firstSentence(error.message)}`, yamlMend(error.code));
  }
  return { root: doc.contents, problems, lineOf, fault: (node, what, mend) => add(lineOf(node), what, mend) };
}

const firstSentence = (message: string): string => message.split('\n', 1)[0]?.replace(/[.:]$/u, '') ?? message;

function yamlMend(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two keys';
  if (code === 'TAB_AS_INDENT') return 'indent with spaces, not with tabs';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'put quotation marks around a value that contains a colon';
  if (code === 'MISSING_CHAR') return 'close the quotation mark or the bracket';
  return 'put quotation marks around values with special characters, and indent with spaces';
}

/** The key and value of each entry of a map, with the key as text. */
export function entries(map: YAMLMap): { readonly key: string; readonly keyNode: unknown; readonly value: unknown }[] {
  return map.items.map((pair: Pair) => ({
    key: isScalar(pair.key) ? String(pair.key.value ?? '') : '',
    keyNode: pair.key,
    value: pair.value,
  }));
}

/** The text of a scalar, trimmed; undefined for an empty one and for lists and maps. */
export function scalarText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const text = String(node.value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

export const isEmptyNode = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && scalarText(node) === undefined);

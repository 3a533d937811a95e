import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { yamlFaults } from './yaml-fault.ts';

/** A YAML text with places: every fault names file, line and mend. Scalars are read as the text they are (no types guessed). */
export interface YamlReader {
  readonly root: Node | null;
  readonly problems: Problem[];
  /** What is worth a word but costs nothing. */
  readonly warnings: Problem[];
  /** Line of a node in the file, counted from 1. */
  lineOf(node: unknown): number;
  /** Records a fault at a node. */
  fault(node: unknown, what: string, mend: string): void;
  /** Records a warning at a node. */
  warn(node: unknown, what: string, mend: string): void;
}

/**
 * Parses `text`, which begins on line `firstLine` of `file`. Syntax faults become problems; what could be read is in `root`.
 */
export function readYaml(text: string, file: string | undefined, firstLine = 1): YamlReader {
  const counter = new LineCounter();
  const doc = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const at = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (node: unknown): number => {
    const range = (node as Node | null)?.range;
    return range ? at(range[0]) : firstLine;
  };
  const problemAt = (line: number, what: string, mend: string): Problem => ({
    kind: 'bad-input',
    ...(file === undefined ? {} : { file }),
    line,
    what,
    mend,
  });
  for (const { at: place, what, mend } of yamlFaults(text, doc.errors)) problems.push(problemAt(at(place), what, mend));
  const fault = (node: unknown, what: string, mend: string): void => void problems.push(problemAt(lineOf(node), what, mend));
  visit(doc, {
    Alias: (_, { source, range }) =>
      fault({ range }, `"*${source}" refers to another place, which is not read`, 'put quotation marks around it'),
  });
  return {
    root: doc.contents,
    problems,
    warnings,
    lineOf,
    fault,
    warn: (node, what, mend) => void warnings.push(problemAt(lineOf(node), what, mend)),
  };
}

/** What a node holds, in a few words, for a sentence about it: its text in quotation marks, or its kind. */
export function shown(node: unknown): string {
  const text = scalarText(node);
  if (text !== undefined) return `"${text.slice(0, 60)}"`;
  return isSeq(node) ? 'a list' : isMap(node) ? 'a group of fields' : 'nothing';
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
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

export const isEmptyNode = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && scalarText(node) === undefined);

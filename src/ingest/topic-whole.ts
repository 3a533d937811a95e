import { isMap, isSeq } from 'yaml';
import { entries, scalarText, type YamlReader } from './yaml-reader.ts';

/** One entry of a list of the topic: the text of one of its fields, and where it stands. */
interface Field {
  readonly entry: unknown;
  readonly text: string;
  readonly node: unknown;
}

/** What no field shows by itself: two sources under one id (a fault); and, as warnings, what stands twice or has no effect. */
export function checkTogether(reader: YamlReader): void {
  for (const { text, node } of repeated(fieldsOf(reader, 'sources', 'id')))
    reader.fault(node, `two sources have the id "${text}"`, 'give each source an id of its own');
  for (const { text, node } of repeated(fieldsOf(reader, 'sources', 'url')))
    reader.warn(node, `two sources have the address "${text.slice(0, 80)}"`, 'keep one of them, or its entries are documents twice');
  for (const { text, node } of repeated(fieldsOf(reader, 'names', 'name')))
    reader.warn(node, `the name "${text.slice(0, 60)}" stands twice`, 'put all of its aliases below one of the two');
  for (const { entry, node } of fieldsOf(reader, 'sources', 'linkPattern'))
    if (fieldOf(entry, 'format')?.text !== 'index') reader.warn(node, 'linkPattern counts only for an index page', 'write format: index');
}

/** Those that say what one before them says already. */
function repeated(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ text }) => seen.has(text) || !seen.add(text));
}

function fieldsOf({ root }: YamlReader, list: string, field: string): Field[] {
  const node = isMap(root) ? entries(root).find(({ key }) => key === list)?.value : undefined;
  return isSeq(node) ? node.items.flatMap((entry) => fieldOf(entry, field) ?? []) : [];
}

function fieldOf(entry: unknown, field: string): Field | undefined {
  const node = isMap(entry) ? entries(entry).find(({ key }) => key === field)?.value : undefined;
  const text = scalarText(node);
  return text === undefined ? undefined : { entry, text, node };
}

/**
 * Where each value of a JSON text begins: line by JSON pointer (`/sections/3/items`), counted from 1. The text must be
 * valid JSON; used only to say where a bad value stands.
 */
export function jsonLines(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/gu;
  const open: { readonly list: boolean; index: number; key: string; wantsKey: boolean }[] = [];
  let line = 1;
  for (const [word] of json.matchAll(token)) {
    const top = open.at(-1);
    if (word === '\n') line += 1;
    else if (word === ',') {
      if (top?.list) top.index += 1;
      else if (top) top.wantsKey = true;
    } else if (word === '}' || word === ']') open.pop();
    else if (word === ':') continue;
    else if (top?.wantsKey) {
      top.key = JSON.parse(word) as string;
      top.wantsKey = false;
    } else {
      lines.set(open.map((o) => `/${o.list ? o.index : o.key}`).join(''), line);
      if (word === '{' || word === '[') open.push({ list: word === '[', index: 0, key: '', wantsKey: word === '{' });
    }
  }
  return lines;
}

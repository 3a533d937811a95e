/** Just enough of a PDF reader for tests: streams inflated, objects of the object stream by number. */
export interface ReadPdf {
  readonly text: string;
  readonly objects: ReadonlyMap<number, string>;
  /** Inflated streams with their dictionaries. */
  readonly streams: readonly { readonly number: number; readonly dict: string; readonly body: string }[];
}

const latin1 = (bytes: Uint8Array) => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
};

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const text = latin1(bytes);
  const streams: { number: number; dict: string; body: string }[] = [];
  const objects = new Map<number, string>();
  for (const match of text.matchAll(/(\d+) 0 obj\n(<<[\s\S]*?>>)\nstream\n/gu)) {
    const dict = match[2] ?? '';
    const start = match.index + match[0].length;
    const raw = bytes.subarray(start, start + Number(/\/Length (\d+)/u.exec(dict)?.[1]));
    const body = latin1(dict.includes('FlateDecode') ? await inflate(raw) : raw);
    streams.push({ number: Number(match[1]), dict, body });
    if (dict.includes('/ObjStm')) unpack(dict, body, objects);
  }
  return { text, objects, streams };
}

function unpack(dict: string, body: string, objects: Map<number, string>): void {
  const first = Number(/\/First (\d+)/u.exec(dict)?.[1]);
  const numbers = body.slice(0, first).trim().split(' ').map(Number);
  for (let i = 0; i < numbers.length; i += 2) {
    const from = first + (numbers[i + 1] ?? 0);
    const to = i + 3 < numbers.length ? first + (numbers[i + 3] ?? 0) : body.length;
    objects.set(numbers[i] ?? 0, body.slice(from, to).trim());
  }
}

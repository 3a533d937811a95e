import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { PlainBlock } from './plain.ts';

/** A library that sets the same words in the same typefaces. */
export interface Peer {
  readonly name: string;
  readonly render: (blocks: readonly PlainBlock[]) => Promise<Uint8Array>;
}

const list = resolve(import.meta.dirname, '../peers');
/** Outside the project's own packages: 180 MB that nothing else needs. */
const home = resolve(import.meta.dirname, '../../../node_modules/.bench-peers');

/** Installs the peers at their locked versions, once. Returns why not, when that does not work. */
export function installPeers(): string | undefined {
  if (existsSync(join(home, 'node_modules'))) return undefined;
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(list, file), join(home, file));
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'ignore', timeout: 300_000 });
    return undefined;
  } catch {
    return `the libraries to compare with could not be installed; with access to the package registry: npm ci --prefix ${home}`;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the peers are reached by path, so that the project type-checks without them.
const load = (name: string): any => createRequire(join(home, 'index.js'))(name);
const faces = () => {
  const root = join(home, 'node_modules/@expo-google-fonts');
  return {
    body: join(root, 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
    bold: join(root, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
    small: join(root, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  };
};
const page = { width: 595.28, height: 841.89, margin: 70.87 };
const inner = page.width - 2 * page.margin;
const sizes = { 1: 22, 2: 16, 3: 12.5 } as const;

/** Column widths by weight. */
const widths = (table: Extract<PlainBlock, { kind: 'table' }>): number[] => {
  const total = table.weights.reduce((a, b) => a + b, 0);
  return table.weights.map((w) => (inner * w) / total);
};

export const peers = (): Peer[] => [
  { name: 'jsPDF (standard fonts)', render: (b) => jsPdf(b, false) },
  { name: 'jsPDF (embedded)', render: (b) => jsPdf(b, true) },
  { name: 'pdfkit (embedded)', render: pdfkit },
  { name: 'pdfmake (embedded)', render: pdfmake },
  { name: '@react-pdf/renderer (embedded)', render: reactPdf },
  { name: 'pdf-lib drawText (embedded)', render: pdfLib },
];

async function jsPdf(blocks: readonly PlainBlock[], embedded: boolean): Promise<Uint8Array> {
  const { jsPDF } = load('jspdf');
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  const font = { body: 'times', bold: 'times', small: 'helvetica' };
  if (embedded)
    for (const [name, path] of Object.entries(faces())) {
      doc.addFileToVFS(`${name}.ttf`, file(path).toString('base64'));
      doc.addFont(`${name}.ttf`, name, 'normal');
      font[name as keyof typeof font] = name;
    }
  const cursor = new Cursor(() => doc.addPage());
  const put = (text: string, face: keyof typeof font, size: number, leading: number, x = page.margin, width = inner): number => {
    doc.setFont(font[face], !embedded && face === 'bold' ? 'bold' : 'normal');
    doc.setFontSize(size);
    return cursor.lines(doc.splitTextToSize(text, width) as string[], leading, (line, y) => doc.text(line, x, y));
  };
  flow(blocks, cursor, put);
  return new Uint8Array(doc.output('arraybuffer'));
}

async function pdfkit(blocks: readonly PlainBlock[]): Promise<Uint8Array> {
  const Document = load('pdfkit');
  const doc = new Document({ size: 'A4', margin: page.margin });
  const parts: Buffer[] = [];
  const done = new Promise<void>((end) => doc.on('end', end));
  doc.on('data', (part: Buffer) => parts.push(part));
  for (const [name, path] of Object.entries(faces())) doc.registerFont(name, path);
  for (const block of blocks) {
    if (block.kind === 'heading') doc.font('bold').fontSize(sizes[block.level]).text(block.text).moveDown(0.3);
    else if (block.kind === 'paragraph') doc.font('body').fontSize(10.5).text(block.text, { align: 'justify', lineGap: 2 }).moveDown(0.4);
    else pdfkitTable(doc, block);
  }
  doc.end();
  await done;
  return Buffer.concat(parts);
}

// biome-ignore lint/suspicious/noExplicitAny: see above.
function pdfkitTable(doc: any, table: Extract<PlainBlock, { kind: 'table' }>): void {
  const columns = widths(table);
  doc.font('small').fontSize(9);
  for (const row of [table.head, ...table.rows]) {
    const height = Math.max(...row.map((cell, i) => doc.heightOfString(cell, { width: (columns[i] ?? 0) - 8 })));
    if (doc.y + height > page.height - page.margin) doc.addPage();
    const y = doc.y;
    let x = page.margin;
    row.forEach((cell, i) => {
      doc.text(cell, x, y, { width: (columns[i] ?? 0) - 8 });
      x += columns[i] ?? 0;
    });
    doc.x = page.margin;
    doc.y = y + height + 5;
  }
}

async function pdfmake(blocks: readonly PlainBlock[]): Promise<Uint8Array> {
  const maker = load('pdfmake');
  const { body, bold, small } = faces();
  maker.addFonts({ Body: { normal: body, bold }, Small: { normal: small, bold: small } });
  maker.setLocalAccessPolicy?.(() => true);
  maker.setUrlAccessPolicy?.(() => false);
  const content = blocks.map((b) => {
    if (b.kind === 'heading') return { text: b.text, fontSize: sizes[b.level], bold: true, margin: [0, 6, 0, 3] };
    if (b.kind === 'paragraph') return { text: b.text, alignment: 'justify', margin: [0, 0, 0, 5] };
    const cells = (row: readonly string[]) => b.head.map((_, i) => row[i] ?? '');
    return {
      table: { headerRows: 1, dontBreakRows: true, widths: widths(b).map((w) => w - 9), body: [b.head, ...b.rows].map(cells) },
      font: 'Small',
      fontSize: 9,
      layout: 'lightHorizontalLines',
    };
  });
  const made = maker.createPdf({ pageSize: 'A4', pageMargins: page.margin, defaultStyle: { font: 'Body', fontSize: 10.5 }, content });
  return new Uint8Array(await made.getBuffer());
}

async function reactPdf(blocks: readonly PlainBlock[]): Promise<Uint8Array> {
  const { createElement: h } = load('react');
  const pdf = await import(createRequire(join(home, 'index.js')).resolve('@react-pdf/renderer'));
  for (const [family, src] of Object.entries(faces())) pdf.Font.register({ family, src });
  const kids = blocks.map((b, key) => {
    if (b.kind === 'heading') return h(pdf.Text, { key, style: { fontFamily: 'bold', fontSize: sizes[b.level], marginBottom: 4 } }, b.text);
    if (b.kind === 'paragraph') return h(pdf.Text, { key, style: { marginBottom: 5, textAlign: 'justify' } }, b.text);
    const columns = widths(b);
    const row = (cells: readonly string[], n: number) =>
      h(
        pdf.View,
        { key: n, wrap: false, style: { flexDirection: 'row', fontFamily: 'small', fontSize: 9 } },
        ...cells.map((c, i) => h(pdf.Text, { key: i, style: { width: columns[i], paddingRight: 8 } }, c)),
      );
    return h(pdf.View, { key }, ...[b.head, ...b.rows].map(row));
  });
  const tree = h(
    pdf.Document,
    {},
    h(pdf.Page, { size: 'A4', style: { padding: page.margin, fontFamily: 'body', fontSize: 10.5 } }, ...kids),
  );
  return new Uint8Array(await pdf.renderToBuffer(tree));
}

async function pdfLib(blocks: readonly PlainBlock[]): Promise<Uint8Array> {
  const { PDFDocument } = load('pdf-lib');
  const doc = await PDFDocument.create();
  doc.registerFontkit(load('@pdf-lib/fontkit'));
  const font: Record<string, Awaited<ReturnType<typeof doc.embedFont>>> = {};
  for (const [name, path] of Object.entries(faces())) font[name] = await doc.embedFont(file(path), { subset: true });
  let sheet = doc.addPage([page.width, page.height]);
  const cursor = new Cursor(() => {
    sheet = doc.addPage([page.width, page.height]);
  });
  const put = (text: string, face: string, size: number, leading: number, x = page.margin, width = inner): number => {
    const lines: string[] = [''];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)}${lines.at(-1) ? ' ' : ''}${word}`;
      if (font[face].widthOfTextAtSize(longer, size) > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return cursor.lines(lines, leading, (line, y) => sheet.drawText(line, { x, y: page.height - y, size, font: font[face] }));
  };
  flow(blocks, cursor, put);
  return doc.save();
}

const read = new Map<string, Buffer>();
function file(path: string): Buffer {
  let bytes = read.get(path);
  if (!bytes) {
    bytes = readFileSync(path);
    read.set(path, bytes);
  }
  return bytes;
}

type Put = (text: string, face: 'body' | 'bold' | 'small', size: number, leading: number, x?: number, width?: number) => number;

/** For libraries that only draw lines: a pen that goes down the page and turns it. */
class Cursor {
  y = page.margin;
  private readonly turn: () => void;
  constructor(turn: () => void) {
    this.turn = turn;
  }
  lines(lines: readonly string[], leading: number, draw: (line: string, y: number) => void): number {
    for (const line of lines) {
      if (this.y + leading > page.height - page.margin) {
        this.turn();
        this.y = page.margin;
      }
      this.y += leading;
      draw(line, this.y);
    }
    return this.y;
  }
}

function flow(blocks: readonly PlainBlock[], cursor: Cursor, put: Put): void {
  for (const block of blocks) {
    if (block.kind === 'heading') put(block.text, 'bold', sizes[block.level], sizes[block.level] * 1.25);
    else if (block.kind === 'paragraph') put(block.text, 'body', 10.5, 15);
    else
      for (const row of [block.head, ...block.rows]) {
        const columns = widths(block);
        const top = Math.min(cursor.y, page.height - page.margin - 60);
        let x = page.margin;
        let low = top;
        row.forEach((cell, i) => {
          cursor.y = top;
          low = Math.max(low, put(cell, 'small', 9, 12, x, (columns[i] ?? 0) - 8));
          x += columns[i] ?? 0;
        });
        cursor.y = low + 3;
      }
    cursor.y += 5;
  }
}

import { face } from '../font/faces.ts';
import { rightToLeft } from '../font/right-to-left.ts';
import type { Run } from '../font/run.ts';
import { shape } from '../font/shape.ts';
import type { BrokenLine } from './break-lines.ts';
import { forced, type Item, type Paragraph } from './item.ts';
import type { Line, Segment } from './line.ts';
import type { Piece } from './piece.ts';
import type { TextStyle } from './voice.ts';

/** Sets a broken line: syllables joined to words again and shaped whole, spaces measured out to the width where justified. */
export function setLine(paragraph: Paragraph, broken: BrokenLine, width: number, justified: boolean): Line {
  const { items, owners } = paragraph;
  const segments = new SegmentWriter();
  for (let i = broken.from; i < broken.to; i++) {
    const item = items[i];
    const owner = owners[i];
    if (!item || !owner || item.kind === 'penalty') continue;
    segments.under(owner);
    if (item.whole && i + item.whole.items <= broken.to) {
      segments.whole(item.whole.runs);
      i += item.whole.items - 1;
    } else segments.item(item);
  }
  const end = items[broken.to];
  const last = end?.kind === 'penalty' && end.cost === forced;
  segments.finish();
  if (end?.hyphen) segments.hyphen();
  const natural = segments.width();
  const spaces = segments.spaces;
  const give = width - natural;
  const space = spaces > 0 && ((justified && !last) || give < 0) ? Math.max(tightest, give / spaces) : 0;
  if (!end?.hyphen) segments.trailingSpace();
  return segments.line(space, natural + space * spaces);
}

/** However full a line, its words stay apart. */
const tightest = -0.9;

interface Open {
  style: TextStyle;
  leaf: Piece['leaf'];
  runs: Run[];
}

class SegmentWriter {
  spaces = 0;
  private readonly done: Open[] = [];
  private open: Open | undefined;
  private word = '';

  under({ style, leaf }: Piece): void {
    if (this.open && this.open.style === style && this.open.leaf === leaf) return;
    this.finish();
    this.open = { style, leaf, runs: [] };
    this.done.push(this.open);
  }

  whole(runs: readonly Run[]): void {
    this.flush();
    for (const run of runs) this.open?.runs.push(run);
  }

  item(item: Item): void {
    const { open } = this;
    if (!open) return;
    if (item.kind === 'box' && item.text) {
      this.word += item.text;
      return;
    }
    this.flush();
    if (item.kind === 'box') open.runs.push({ face: open.style.face, text: '', glyphs: [], width: (item.width * 1000) / open.style.size });
    else if (item.text) {
      this.spaces++;
      open.runs.push(spaceRun(open.style));
    }
  }

  finish(): void {
    this.flush();
  }

  hyphen(): void {
    const last = this.done.at(-1);
    if (!last) return;
    const of = face(last.style.face);
    const width = ((of.advances[of.softHyphen] ?? 0) * 1000) / of.unitsPerEm;
    last.runs.push({ face: last.style.face, text: '\u00ad', glyphs: [of.softHyphen], width });
  }

  /** Lines end in a space, so that reading aloud does not run their words together. */
  trailingSpace(): void {
    const last = this.done.at(-1);
    if (last && last.runs.at(-1)?.text !== ' ') last.runs.push(spaceRun(last.style));
  }

  width(): number {
    let width = 0;
    for (const open of this.done) for (const run of open.runs) width += (run.width * open.style.size) / 1000;
    return width;
  }

  line(wordSpace: number, width: number): Line {
    let x = 0;
    const segments: Segment[] = this.done.map((open) => {
      let w = 0;
      for (const run of open.runs) w += (run.width * open.style.size) / 1000 + (run.text === ' ' ? wordSpace : 0);
      x += w;
      return { x: x - w, width: w, style: open.style, leaf: open.leaf, runs: rightToLeft(open.runs, (wordSpace * 1000) / open.style.size) };
    });
    return { segments, wordSpace, width };
  }

  private flush(): void {
    if (!this.word || !this.open) return;
    for (const run of shape(this.open.style.face, this.word)) this.open.runs.push(run);
    this.word = '';
  }
}

const spaceRun = (style: TextStyle): Run => shape(style.face, ' ')[0] ?? { face: style.face, text: ' ', glyphs: [1], width: 250 };

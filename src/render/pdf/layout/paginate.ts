import { heightOf, type Strip } from './strip.ts';

/** A strip at its place on a page; `y` from the top of the text area. `artifact`: a repetition, not part of the reading order. */
export interface PlacedStrip {
  readonly y: number;
  readonly strip: Strip;
  readonly artifact: boolean;
}

export interface Page {
  readonly strips: readonly PlacedStrip[];
}

/**
 * Fills pages of the given height: groups that must stay together move whole, a block is not parted where keeping it whole
 * leaves little of a page empty, table heads are repeated, and a figure that does not fit waits for the top of the next page
 * while what follows it in its section fills this one; one that has its own table beside it follows behind that, unless both
 * are long.
 */
export function paginate(strips: readonly Strip[], height: number): Page[] {
  const filler = new PageFiller(strips, height);
  for (const group of groups(strips)) filler.group(group);
  return filler.finish();
}

/** A figure waits only when at least this share of the page would stay empty otherwise. */
const worthWaiting = 0.16;

/** A block is parted rather than leave more than this share of the page empty. */
const mostEmpty = 0.3;

/** Share of a page from which on a figure is tall. */
const tall = 0.55;

class PageFiller {
  private readonly pages: PlacedStrip[][] = [[]];
  private y = 0;
  /** Headings that lost the figure they stood before: they stay with what follows. */
  private heading: readonly Strip[] = [];
  private waiting: readonly Strip[] = [];
  /** The table that the waiting figure must not part: it follows behind it. */
  private behind: string | undefined;
  private readonly height: number;
  private readonly all: readonly Strip[];

  constructor(all: readonly Strip[], height: number) {
    this.all = all;
    this.height = height;
  }

  group(group: readonly Strip[]): void {
    if (this.waiting.length && group[0]?.bookmark?.level === 1) this.release();
    if (this.behind !== undefined && !this.opensTable(group)) this.afterTable();
    const all = this.joined(group);
    const floats = all.filter((s) => s.floats);
    if (floats.length && this.waiting.length === 0 && this.canWait(all)) {
      this.heading = all.filter((s) => !s.floats);
      this.waiting = floats;
      this.behind = this.partsTable(floats) ? undefined : floats[0]?.behind;
    } else this.put(all);
  }

  /** A tall figure before a table of more than a page stands within it: behind it, it would leave two pages half empty. */
  private partsTable(figure: readonly Strip[]): boolean {
    if (heightOf(figure) <= this.height * tall) return false;
    return heightOf(this.all.filter((s) => s.table !== undefined && s.table === figure[0]?.behind)) > this.height;
  }

  private opensTable(group: readonly Strip[]): boolean {
    return group.some((s) => s.table === this.behind);
  }

  /** The table is at its end: the figure follows if it fits, else it waits on, as any other. */
  private afterTable(): void {
    this.behind = undefined;
    if (this.heading.length === 0 && this.fits(this.waiting)) {
      const { waiting } = this;
      this.waiting = [];
      this.put(waiting);
    }
  }

  /** The group behind its heading; where both no longer fit on the page, the figure takes its place between them again. */
  private joined(group: readonly Strip[]): readonly Strip[] {
    const { heading, waiting } = this;
    if (heading.length === 0) return group;
    this.heading = [];
    if (this.fits([...heading, ...group])) return [...heading, ...group];
    this.waiting = [];
    this.behind = undefined;
    return [...heading, ...waiting, ...group];
  }

  finish(): Page[] {
    this.release();
    return this.pages.map((strips) => ({ strips }));
  }

  private canWait(group: readonly Strip[]): boolean {
    return this.page.length > 0 && !this.fits(group) && this.height - this.y > this.height * worthWaiting;
  }

  /** Places a group whole, on a new page if it must; what waits comes first there. */
  private put(group: readonly Strip[]): void {
    if (this.page.length > 0 && (!this.fits(group) || this.partsBlock(group))) this.turn();
    for (const strip of group) this.place(strip);
  }

  /** The group opens a block that this page would part and the next one holds whole. */
  private partsBlock(group: readonly Strip[]): boolean {
    const at = group.findIndex((s) => s.whole !== undefined);
    const needed = heightOf(group.slice(0, Math.max(0, at))) + (group[at]?.whole ?? 0);
    const room = this.height - this.y;
    return needed > room + slack && needed <= this.height && room <= this.height * mostEmpty;
  }

  private release(): void {
    const { heading } = this;
    this.heading = [];
    this.behind = undefined;
    if (heading.length || this.waiting.length) {
      const all = [...heading, ...this.waiting];
      this.waiting = [];
      this.put(all);
    }
  }

  private turn(): void {
    this.pages.push([]);
    this.y = 0;
    if (this.behind !== undefined) return;
    const { waiting } = this;
    this.waiting = [];
    for (const strip of waiting) this.place(strip);
  }

  private place(strip: Strip): void {
    if (this.page.length > 0 && this.y + strip.before + strip.height > this.height + slack) this.turn();
    const top = this.page.length === 0;
    const continues = strip.head && !this.page.some((p) => p.strip === strip.head) && (top || this.page.every((p) => p.strip.floats));
    if (continues && strip.head) {
      this.y += top ? 0 : afterFloat;
      this.page.push({ y: this.y, strip: strip.head, artifact: true });
      this.y += strip.head.height;
    } else if (!top) this.y += strip.before;
    this.page.push({ y: this.y, strip, artifact: false });
    this.y += strip.height;
  }

  private fits(group: readonly Strip[]): boolean {
    return this.y + heightOf(group) <= this.height + slack;
  }

  private get page(): PlacedStrip[] {
    return this.pages.at(-1) ?? [];
  }
}

/** Rounding of sums, in points. */
const slack = 0.01;
const afterFloat = 14;

/** Strips up to and including the first that may end a page. */
function* groups(strips: readonly Strip[]): Generator<readonly Strip[]> {
  let open: Strip[] = [];
  for (const strip of strips) {
    open.push(strip);
    if (strip.keep) continue;
    yield open;
    open = [];
  }
  if (open.length) yield open;
}

import type { Endnote } from '../../model/note.ts';

/** What a part of the document collects while it is written: the addresses it links to. */
export class Links {
  readonly targets: string[] = [];
  /** The relationship that leads to the address. */
  idOf(href: string): string {
    const known = this.targets.indexOf(href);
    if (known < 0) this.targets.push(href);
    return `rId${(known < 0 ? this.targets.length - 1 : known) + 100}`;
  }
}

/** State of one document being written: its links, its notes by number, and which of them have their footnote already. */
export interface Writer {
  readonly links: Links;
  readonly notes: ReadonlyMap<number, Endnote>;
  readonly placed: Set<number>;
  /** Bookmarks must have numbers of their own. */
  bookmark: number;
}

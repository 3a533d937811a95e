import type { Field, Inline } from '../../../model/note.ts';
import { addElement, addLeaf, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { textWidth } from './items.ts';
import { type Press, setText, setWords } from './press.ts';
import { type PlacedLogo, type Strip, strip } from './strip.ts';

/** What the first page says before anything else: kicker, title, the edition's facts in three columns, how it was made. */
export function layMasthead(press: Press, parent: TagElement): Strip[] {
  const { scale, note, width } = press;
  const { masthead } = note;
  const logo = placeLogo(press, parent);
  const beside = width - (logo ? logo.width + between : 0);
  const kicker = setWords(press, masthead.kicker, { voice: scale.kicker, width: beside, parent: addElement(parent, 'P'), hyphens: false });
  const title = setWords(press, masthead.title, { voice: scale.title, width: beside, parent: addElement(parent, 'H1'), hyphens: false });
  const bar = strip({
    height: 8,
    before: 0,
    keep: true,
    shapes: [{ x: 0, y: 0, width, height: 2, fill: 'accent' }],
    ...(logo ? { logo } : {}),
  });
  const fields = layGrid(press, masthead.fields, parent);
  const statement = setText(press, masthead.statement, { voice: scale.hint, width, parent: addElement(parent, 'P'), hyphens: false });
  const rule = strip({ height: 1, before: scale.paragraphSpace + 2, shapes: [{ x: 0, y: 0, width, height: 0.5, fill: 'soft' }] });
  return [
    bar,
    ...stripsOf([{ x: 0, voice: scale.kicker, lines: kicker }], { before: 0, keep: true }),
    ...stripsOf([{ x: 0, voice: scale.title, lines: title }], { before: 3, keep: true }),
    ...fields,
    ...stripsOf([{ x: 0, voice: scale.hint, lines: statement }], { before: press.scale.paragraphSpace + 2 }),
    rule,
  ];
}

const between = 14;

/** The sign of who publishes the note, at the right of the title. */
function placeLogo(press: Press, parent: TagElement): PlacedLogo | undefined {
  const { logo: sign } = press.note.style;
  if (!sign) return undefined;
  const [wide, high] = 'png' in sign ? [sign.width, sign.height] : sign.viewBox.slice(2);
  if (wide === undefined || high === undefined) return undefined;
  if (!(wide > 0 && high > 0)) return undefined;
  const size = Math.min((press.scale.title.leading * 1.3) / high, 110 / wide);
  const place = { x: press.width - wide * size, y: 8, width: wide * size, height: high * size, sign };
  return sign.alt === undefined ? place : { ...place, leaf: addLeaf(addElement(parent, 'Figure', { alt: sign.alt })) };
}

/** A value of more characters than this takes a row of its own. */
const longValue = 90;

const textOf = (content: readonly Inline[]): string =>
  content.map((part) => ('text' in part ? part.text : 'content' in part ? textOf(part.content) : '')).join('');

/** A field of the grid and how many columns it takes. */
interface Slot {
  readonly field: Field;
  readonly columns: number;
}

/** One column; two for a word that is wider, so that an address stays whole; all of them for a long value. */
function columnsFor(press: Press, { value }: Field, column: number, all: number): number {
  const words = textOf(value);
  if (words.length > longValue) return all;
  const { plain } = press.scale.small;
  return words.split(' ').some((word) => textWidth(plain, word) > column) ? 2 : 1;
}

/** The fields row by row, in order: as many a row as there are columns for. */
function rowsOf(slots: readonly Slot[], columns: number): Slot[][] {
  const rows: Slot[][] = [];
  let left = 0;
  for (const slot of slots) {
    if (slot.columns <= left) rows.at(-1)?.push(slot);
    else {
      rows.push([slot]);
      left = columns;
    }
    left -= slot.columns;
  }
  return rows;
}

/** Names over values, three or four a row; each value as its own small paragraph. */
function layGrid(press: Press, fields: readonly Field[], parent: TagElement): Strip[] {
  if (fields.length === 0) return [];
  const list = addElement(parent, 'L');
  const columns = press.scale.tightness < 3 ? 3 : 4;
  const column = (press.width - between * (columns - 1)) / columns;
  const slots = fields.map((field) => ({ field, columns: columnsFor(press, field, column, columns) }));
  return rowsOf(slots, columns).flatMap((row, i) => layRow(press, row, list, column, i === 0 ? underTitle : 0));
}

/** Points between the title and the facts, more than between facts. */
const underTitle = 3;

function layRow(press: Press, row: readonly Slot[], list: TagElement, column: number, more: number): Strip[] {
  const { label, small } = press.scale;
  const quiet = { ...label, plain: { ...press.scale.hint.plain, size: label.plain.size } };
  let next = 0;
  const cells = row.map(({ field, columns }) => {
    const item = addElement(list, 'LI');
    const width = columns * (column + between) - between;
    const x = next;
    next += width + between;
    return {
      x,
      name: setWords(press, field.label, { voice: quiet, width, parent: addElement(item, 'Lbl'), hyphens: false }),
      value: setText(press, field.value, { voice: small, width, parent: addElement(item, 'LBody'), hyphens: false }),
    };
  });
  return [
    ...stripsOf(
      cells.map((c) => ({ x: c.x, voice: quiet, lines: c.name })),
      { before: press.scale.paragraphSpace + 1 + more, keep: true },
    ),
    ...stripsOf(
      cells.map((c) => ({ x: c.x, voice: small, lines: c.value })),
      { before: 0, keep: true },
    ),
  ];
}

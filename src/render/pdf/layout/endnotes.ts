import type { Endnote } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { piecesOf } from './inline.ts';
import { type Press, setPieces, setText, takeCited } from './press.ts';
import type { Strip } from './strip.ts';

const hang = 30;

/** Notes by number; the number leads back to the first place that cites it. */
export function layEndnotes(press: Press, entries: readonly Endnote[], parent: TagElement): Strip[] {
  const list = addElement(parent, 'L', { numbered: true });
  return entries.flatMap((entry) => layEndnote(press, entry, addElement(list, 'LI')));
}

function layEndnote(press: Press, entry: Endnote, item: TagElement): Strip[] {
  const { small: voice } = press.scale;
  const { furniture } = press.note;
  const lbl = addElement(item, 'Lbl');
  const back = addElement(lbl, 'Link', { target: { anchor: `cited:${entry.passage}`, says: `${furniture.backTo} ${entry.number}` } });
  const context = { voice: { ...voice, plain: voice.citation }, parent: back, noteWord: furniture.note };
  const number = setPieces(press, piecesOf([{ kind: 'text', text: `[${entry.number}]` }], context), { voice, width: hang, parent: back });
  const lines = setText(press, entry.content, { voice, width: press.width - hang, parent: addElement(item, 'LBody'), hyphens: false });
  const columns = [
    { x: 0, voice, lines: number },
    { x: hang, voice, lines },
  ];
  return stripsOf(columns, { before: 2.5, anchors: [entry.passage, ...takeCited(press)] });
}

import type { Layout } from '../../../src/render/pdf/layout/layout.ts';
import type { Line } from '../../../src/render/pdf/layout/line.ts';
import { isLeaf, type TagElement, type TagLeaf } from '../../../src/render/pdf/tags/element.ts';

const read = (line: Line) => line.segments.flatMap((s) => s.runs.map((r) => r.actual ?? r.text)).join('');

/** Pages as text: one line a set line, with its place, word spacing and inks; repetitions in angle brackets. */
export function layoutText({ pages, press }: Layout): string {
  const n = (x: number) => x.toFixed(1);
  const out = pages.flatMap((page, i) => [
    `== page ${i + 1} of ${pages.length} (${press.page.width} x ${press.page.height}, gutter ${n(press.gutter)})`,
    ...page.strips.flatMap(({ strip, y, artifact }) => [
      ...strip.shapes.map((s) => `   ${n(s.x)} ${n(y + s.y)} box ${n(s.width)} x ${n(s.height)} ${s.fill ?? s.stroke ?? ''}`),
      ...(strip.figure
        ? [`   ${n(strip.figure.x)} ${n(y)} figure ${n(strip.figure.drawing.width)} x ${n(strip.figure.drawing.height)}`]
        : []),
      ...strip.lines.map(
        (l) => `${artifact ? '<' : ' '}  ${n(l.x)} ${n(y + l.y)} ${l.line.wordSpace ? `[${n(l.line.wordSpace)}] ` : ''}${read(l.line)}|`,
      ),
    ]),
  ]);
  return `${out.join('\n')}\n`;
}

/** What a screen reader meets, in the order of the structure tree: element types and the text drawn under them. */
export function taggedText({ pages, root }: Layout): string {
  const drawn = new Map<TagLeaf, string>();
  for (const page of pages)
    for (const { strip, artifact } of page.strips)
      for (const { line } of artifact ? [] : strip.lines)
        for (const s of line.segments)
          if (s.leaf) drawn.set(s.leaf, (drawn.get(s.leaf) ?? '') + s.runs.map((r) => r.actual ?? r.text).join(''));
  const walk = (element: TagElement, depth: number): string[] => [
    `${'  '.repeat(depth)}${element.type}${element.alt ? ` (${element.alt})` : ''}`,
    ...element.kids.flatMap((kid) =>
      isLeaf(kid) ? [`${'  '.repeat(depth + 1)}${(drawn.get(kid) ?? '').replaceAll('\u00ad', '')}|`] : walk(kid, depth + 1),
    ),
  ];
  return `${walk(root, 0).join('\n')}\n`;
}

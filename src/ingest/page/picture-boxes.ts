import type { Block } from './blocks.ts';
import type { PageNode } from './tree.ts';

/** A caption is at most so long, and a box has at most so many of them; a picture stands at most so deep in its box. */
const [longest, mostBlocks, deepest] = [400, 2, 3];
const boxes = new Set(['div', 'figure', 'span', 'section', 'center', 'table', 'tbody', 'tr', 'td']);

/** Elements that hold a picture and beside it a line or two that are no paragraphs: the line is a caption, whatever it is called. */
export function pictureBoxes(blocks: readonly Block[]): Set<PageNode> {
  const held = new Map<PageNode, Block[]>();
  for (const block of blocks)
    for (const node of block.path) {
      if (!boxes.has(node.tag)) continue;
      const known = held.get(node);
      if (!known) held.set(node, [block]);
      else if (known.length <= mostBlocks) known.push(block);
    }
  return new Set([...held].filter(([node, list]) => isCaption(list) && hasPicture(node, 0)).map(([node]) => node));
}

const isCaption = (list: readonly Block[]): boolean =>
  list.length <= mostBlocks && list.every(({ tag, text }) => boxes.has(tag) && text.length <= longest);

function hasPicture(node: PageNode, depth: number): boolean {
  return node.children.some(
    (child) =>
      typeof child !== 'string' && (child.tag === 'img' || child.tag === 'amp-img' || (depth < deepest && hasPicture(child, depth + 1))),
  );
}

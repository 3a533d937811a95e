import { pageEndings } from '../../lexicon/en/page-names.ts';
import { type Block, isHeadingTag, proseOf } from './blocks.ts';
import type { PageNode } from './tree.ts';

const endings = [
  { line: new RegExp(`^(?:${pageEndings.replies.join('|')})\\s?[:.…»]*$`, 'iu'), share: 0.15 },
  { line: new RegExp(`^(?:${pageEndings.others.join('|')})\\s?[:.…»]*$`, 'iu'), share: 0.8 },
];

/**
 * The blocks before those under which readers reply: a heading that says so, once some text has come below the page's title.
 * What readers write can be longer than the article.
 */
export function beforeReplies(blocks: readonly Block[]): readonly Block[] {
  const title = Math.max(
    0,
    blocks.findIndex((block) => block.tag === 'h1'),
  );
  let before = 0;
  for (let i = title; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (before >= leastAbove && isHeadingTag(block.tag) && endings[0]?.line.test(block.text)) return blocks.slice(0, i);
    before += proseOf(block);
  }
  return blocks;
}

/** Characters of running text that an article has at least before its readers reply. */
const leastAbove = 250;

/** Number of the block with which the page goes on to something else: comments, related articles. */
export function endOf(blocks: readonly Block[]): number {
  const all = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  let before = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.text.length <= 200 && endings.some((e) => before >= all * e.share && e.line.test(block.text))) return i;
    before += proseOf(block);
  }
  return blocks.length;
}

/** Share of the characters of a box that stand in links, from which its heading is believed. */
const boxShare = 0.15;

/** Elements that begin with a heading such as "Related stories" and lead elsewhere. */
export function linkBoxes(blocks: readonly Block[]): Set<PageNode> {
  const found = new Map<PageNode, [linked: number, all: number]>();
  blocks.forEach((block, i) => {
    if (!isHeadingTag(block.tag) || block.text.length > 200 || !endings.some(({ line }) => line.test(block.text))) return;
    const before = new Set(blocks[i - 1]?.path);
    const box = block.path.find((node) => !before.has(node));
    if (box && !isHeadingTag(box.tag)) found.set(box, [0, 0]);
  });
  if (found.size > 0)
    for (const block of blocks)
      for (const node of block.path) {
        const sum = found.get(node);
        if (sum) found.set(node, [sum[0] + block.linked, sum[1] + block.text.length]);
      }
  return new Set([...found].filter(([, [linked, all]]) => linked > all * boxShare).map(([node]) => node));
}

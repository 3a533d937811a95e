import { paragraphsOf, plainLine } from './html-text.ts';
import { type Block, blocksOf, proseOf } from './page/blocks.ts';
import { chooseBody } from './page/choose.ts';
import { beforeReplies } from './page/endings.ts';
import { type HeadLines, readHeadLines, withoutHeadLines } from './page/head-lines.ts';
import { linkedArticle } from './page/linked-data.ts';
import { type PageMetadata, readMetadata } from './page/metadata.ts';
import { framesOf, isHidden, pruneBlocks } from './page/prune.ts';
import { type PageTree, parsePage } from './page/tree.ts';

/** The article of a web page: what the page says of it, and its text without the page's frame. */
export interface ExtractedPage extends PageMetadata {
  /** The paragraphs joined by `\n\n`; empty where the page holds no article. */
  readonly text: string;
  readonly paragraphs: readonly string[];
}

/**
 * Finds the article in a page. In: HTML as text, and the address it came from, against which relative addresses resolve.
 * Out: text with white space folded, headings and list items as paragraphs of their own. Linear in the page; never throws.
 */
export function extractPage(html: string, url?: string): ExtractedPage {
  const tree = parsePage(html);
  const linked = linkedArticle(tree.linkedData);
  const { body, above } = articleBlocks(tree);
  const paragraphs = body.map((block) => block.text);
  const kept = instead(paragraphs, linked.body) ?? paragraphs;
  return { ...above, ...readMetadata(tree, linked, url), text: kept.join('\n\n'), paragraphs: kept };
}

/** The article's text, and what stands in lines above it. */
function articleBlocks(tree: PageTree): { body: readonly Block[]; above: HeadLines } {
  const visible = blocksOf(tree.root, isHidden);
  const all = prose(visible) < scrap * 2 ? blocksOf(tree.root, nothing) : visible;
  // A page that hides nearly all of its text shows it by a script: there, nothing counts as hidden.
  const hidden = prose(all) > prose(visible) * 4 ? nothing : isHidden;
  const blocks = beforeReplies(blocksOf(tree.root, framesOf(hidden === nothing ? all : visible, hidden)));
  const holder = chooseBody(blocks);
  if (!holder) return { body: [], above: {} };
  const body = withoutHeadLines(pruneBlocks(blocks.filter((block) => block.path.includes(holder))), tree.title);
  return { body, above: readHeadLines(hidden === nothing ? all : visible, body[0]) };
}

const prose = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);
const nothing = (): boolean => false;

/** Visible text shorter than this, in characters, is a page that builds its article by script. */
const scrap = 200;

/** The text of the linked data, for pages whose visible text is a scrap of it. */
function instead(paragraphs: readonly string[], body: string | undefined): string[] | undefined {
  const visible = paragraphs.reduce((sum, p) => sum + p.length, 0);
  if (body === undefined || visible >= scrap || body.length < visible * 4) return undefined;
  const folded = piecesOf(/&lt;(?:p|br|div)\b/iu.test(body) ? (plainLine(body) ?? '') : body);
  return folded.length > 0 ? folded : undefined;
}

/** A text of linked data as its paragraphs, whether it is plain, with character references, or HTML. */
function piecesOf(body: string): string[] {
  const pieces = /<(?:p|br|div)\b/iu.test(body) ? paragraphsOf(body) : body.split(/\n+/u).map((line) => plainLine(line) ?? '');
  return pieces.map((p) => p.replace(/\s+/gu, ' ').trim()).filter((p) => p !== '');
}

import type { Part, Statement } from '../model/findings.ts';
import type { Inline } from '../model/note.ts';
import { statementText } from '../text/statement.ts';
import type { Context } from './context.ts';
import { text } from './inline.ts';

/** A statement's words part by part, spaced as `statementText` spaces them; a part's leading space is its own. */
export function wordsByPart(context: Context, statement: Statement): Inline[][] {
  let before = 0;
  return statement.parts.map((part, i) => {
    const upTo = statementText({ ...statement, parts: statement.parts.slice(0, i + 1) as unknown as Statement['parts'] }).length;
    const spaced = upTo - before > printedLength(part) && before > 0;
    before = upTo;
    return spaced ? [text(' '), ...partInlines(context, part)] : partInlines(context, part);
  });
}

const printedLength = (part: Part): number =>
  part.kind === 'quote' ? part.evidence.quote.length : part.kind === 'cut' ? 5 : part.text.length + 2;

function partInlines(context: Context, part: Part): Inline[] {
  if (part.kind === 'cut') return [{ kind: 'cut' }];
  if (part.kind === 'insert') return [{ kind: 'insertion', text: part.text }];
  const { document, quote } = part.evidence;
  const language = context.sourceOf.get(document)?.meta.language;
  const foreign = language !== undefined && language !== context.template.language ? { language } : {};
  return quote
    .split(quotation)
    .filter((words) => words !== '')
    .map((words): Inline => ({ kind: 'verbatim', text: words, ...foreign, ...(inQuotes.test(words) ? { quoted: true } : {}) }));
}

/** Words that the source itself prints between quotation marks, the marks included. */
const quotation = /("[^"]+"|[“„][^“”„]+[”“]|«[^«»]+»)/u;
const inQuotes = /^["“„«].+["”“»]$/su;

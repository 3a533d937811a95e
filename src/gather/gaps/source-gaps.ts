import type { Gap } from '../../model/findings.ts';
import { Alongside } from '../alongside.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';

/** What one document lacks, and the gaps that are its own. */
interface Lack {
  readonly undated: boolean;
  readonly about: boolean;
  readonly nameless: boolean;
  readonly own: readonly Gap[];
}

/** What each document lacks, absent where it lacks nothing; remembered with the document. */
class KnownLacks extends Alongside<Contribution, Lack | undefined> {}

/** What is missing from the documents themselves: dates, publishers, readable characters. */
export function sourceGaps(contributions: readonly Contribution[], memory = new Memory()): Gap[] {
  const lacks = memory.of(KnownLacks).of(contributions, lackOf);
  const lacking = (is: (lack: Lack) => boolean): string[] =>
    lacks.flatMap((lack, i) => (lack && is(lack) ? [(contributions[i] as Contribution).document] : []));
  return [
    ...some(
      'undated-source',
      lacking(({ undated }) => undated),
      (n) => `${n} ${n === 1 ? 'source has' : 'sources have'} no date of publication; relative dates in them stay unresolved.`,
    ),
    ...some(
      'approximate-date',
      lacking(({ about }) => about),
      (n) => `${n} ${n === 1 ? 'source is' : 'sources are'} dated approximately.`,
    ),
    ...some(
      'no-publisher',
      lacking(({ nameless }) => nameless),
      (n) => `${n} ${n === 1 ? 'source names' : 'sources name'} no publisher.`,
    ),
    ...lacks.flatMap((lack) => lack?.own ?? []),
  ];
}

function lackOf(c: Contribution): Lack | undefined {
  const { published, publisher } = c.source.meta;
  const lack = {
    undated: published === undefined,
    about: /[~?%]/u.test(published ?? ''),
    nameless: publisher === undefined,
    own: gapsOf(c),
  };
  return lack.undated || lack.about || lack.nameless || lack.own.length > 0 ? lack : undefined;
}

/** The gaps of one document alone. */
function gapsOf({ document, unresolved, unreadable }: Contribution): Gap[] {
  const gaps: Gap[] = [];
  if (unresolved.length > 0)
    gaps.push({
      kind: 'unresolved-date',
      text: `Dates left unresolved: ${unresolved.map((d) => `“${d}”`).join(', ')}.`,
      documents: [document],
    });
  if (unreadable > 0)
    gaps.push({
      kind: 'unreadable',
      text: `${unreadable} ${unreadable === 1 ? 'character' : 'characters'} could not be read.`,
      documents: [document],
    });
  return gaps;
}

const some = (kind: string, documents: readonly string[], text: (n: number) => string): Gap[] =>
  documents.length > 0 ? [{ kind, text: text(documents.length), documents }] : [];

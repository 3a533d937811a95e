import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings } from '../../model/findings.ts';
import { nameOf } from './source-changes.ts';

/** Documents whose original left its address since the edition before, or is back there; those that went or came are told elsewhere. */
export function goneChanges(before: Findings, after: Findings): BriefingChange[] {
  const [was, is] = [goneIn(before), goneIn(after)];
  const stayed = after.sources.filter(({ document }) => before.sources.some((source) => source.document === document));
  return stayed.flatMap((source): BriefingChange[] => {
    const target = source.document;
    if (was.has(target) === is.has(target)) return [];
    return [{ kind: is.has(target) ? 'original gone' : 'original back', text: nameOf(source), target }];
  });
}

const goneIn = ({ gaps }: Findings): ReadonlySet<string> =>
  new Set(gaps.filter(({ kind }) => kind === 'original-gone').flatMap(({ documents = [] }) => documents));

import { actWord, didIt, doersThing, doneBy, notDone } from '../../../lexicon/en/claims.accounts.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, type Named, type Said, sign } from './said.ts';

/**
 * Who did a thing: "a mortar fired by Alba's gunners destroyed the chapel", "the shells came from Alba's own guns", "Alba's gunners
 * shelled the chapel". The doer in `actors`, as printed in the label; what else the sentence holds in `terms`. Works on news of
 * attacks, accidents, leaks; a doer without a name is missed.
 */
export function findDoers(said: Said): Sign[] {
  const behind = [...said.text.matchAll(doneBy)].flatMap((m) => {
    const at = m.index + m[0].length;
    return said.names.find((n) => n.start >= at && n.start <= at + 2) ?? [];
  });
  const before = said.names.filter((n) => didIt.test(said.text.slice(n.end, n.end + 60)));
  const doers = [...behind, ...before].filter((n) => !notDone.test(said.text.slice(Math.max(0, n.start - 60), n.start)));
  return doers.map((n) => doerOf(said, n));
}

function doerOf(said: Said, name: Named): Sign {
  const to = name.end + (doersThing.exec(said.text.slice(name.end))?.[0].length ?? 0);
  const told = said.terms.filter((t) => t.end <= name.start || t.start >= to);
  const terms = [
    ...new Set(told.filter((t) => !/^[=@]/u.test(t.term) && !actWord.test(said.text.slice(t.start, t.end))).map((t) => t.term)),
  ];
  return sign('doer', { at: name.start, terms, label: labelOf(said.text, name.start, to), actors: [name.actor] });
}

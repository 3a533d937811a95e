import { setOf } from '../../text/set-of.ts';
import type { Marked } from './marked.ts';
import { isCapital } from './opens.ts';

/** `a rights group`, but nobody is `a rights group’s head`, and in `the rights group Velm` another comes. */
export const isCause = (t: Marked, group: number): boolean =>
  causes.has(t.lowers[group - 1] as string) && t.words[group + 1] !== '’s' && t.words[group + 1] !== "'s" && !isCapital(t, group + 1);

/** What groups that are bodies are for, unlike groups of songs or shops. */
const causes = setOf(
  'environmental environmentalist conservation rights advocacy campaign campaigning lobby lobbying pressure aid relief monitoring activist opposition protest militant rebel armed jihadist terrorist trade industry research consumer civic',
);

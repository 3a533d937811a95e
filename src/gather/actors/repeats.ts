import { type ActorGroup, type Member, tallyForms } from './actor-group.ts';

const none: ReadonlySet<Member> = new Set();

/** The members of copies whose original names the actor too: what they repeat of it adds nothing. */
export function repeatsIn(members: readonly Member[]): ReadonlySet<Member> {
  if (members.length === 1 || !members.some(isCopied)) return none;
  const naming = new Set(members.map((m) => m.from.document));
  return new Set(members.filter((m) => isCopied(m) && naming.has(m.from.original)));
}

const isCopied = ({ from }: Member): boolean => from.original !== from.document;

/** The tally of a group's forms without some of its members, where it keeps one. */
export const formsWithout = (gone: ReadonlySet<Member>, { forms }: ActorGroup): ReadonlyMap<string, number> | undefined =>
  forms && tallyForms(gone, new Map(forms), -1);

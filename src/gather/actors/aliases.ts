import type { NameEntry } from '../../model/topic.ts';
import type { ActorGroup, Member } from './actor-group.ts';
import { nameKey } from './name-key.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/** Every other form by which the sources call the actor, the topic's among them where a source prints them; a nationality alone is no name of a state. */
export function aliasesOf(
  group: ActorGroup,
  forms: readonly { readonly text: string }[],
  name: string,
  entry: NameEntry | undefined,
): string[] {
  // Most are only called by their name.
  if (!entry && forms.length === 1 && forms[0]?.text === name && !group.members.some(hasOtherForms)) return [];
  const state = group.members[0]?.candidate.state !== undefined;
  const known = new Set<string>();
  for (const { text } of forms) if (!state || stateNamed(text) !== undefined || stateOfNationality(text) === undefined) known.add(text);
  for (const { candidate } of group.members) {
    for (const form of candidate.titled) known.add(form);
    for (const form of candidate.shorts) known.add(form);
  }
  for (const alias of printedOf(group, entry)) known.add(alias);
  // `Ruritanian` is no other name of Ruritania.
  const isNationality = (f: string) =>
    group.kind === 'state' && !f.includes(' ') && f.length > name.length && f.startsWith(name.slice(0, -1));
  // `Dawn Ruritania` of the Dawn that rules Ruritania names the country under it.
  const isRuled = (f: string) => {
    const at = group.kind === 'person' ? -1 : f.lastIndexOf(' ');
    return at > 0 && known.has(f.slice(0, at)) && stateNamed(f.slice(at + 1)) !== undefined;
  };
  return [...known].filter((f) => f !== name && !isNationality(f) && !isRuled(f));
}

const hasOtherForms = ({ candidate: c }: Member): boolean => c.titled.length + c.shorts.length > 0;

/** The aliases of the topic file that a source prints, if only with a noun behind a name (`Ruritanian government`). */
function printedOf(group: ActorGroup, entry: NameEntry | undefined): readonly string[] {
  if (!entry) return [];
  const printed = new Set(
    group.members.flatMap(({ candidate: c }) => [...c.forms.map((f) => f.text), ...c.phrases, ...c.shorts]).map(nameKey),
  );
  return entry.aliases.filter((alias) => printed.has(nameKey(alias)));
}

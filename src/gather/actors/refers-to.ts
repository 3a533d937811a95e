import { companyHeads, governmentHeads, landHeads, mediaHeads, organisationHeads, thingHeads } from '../../lexicon/en/actors.ts';
import type { NameMention } from '../../model/reading.ts';
import { nameKey } from './name-key.ts';

/** The fullest form of a mention, unless it is the name of a publication that only begins alike (`Ruritania`, `Ruritania Today`). */
export function refersTo(n: NameMention, printed: string): string | undefined {
  const full = n.refersTo;
  if (full === undefined || n.kind === 'LOC') return undefined;
  return mediaHeads.has(lastWord(full)) && nameKey(full).startsWith(`${nameKey(printed)} `) ? undefined : full;
}

/** The full name of a person mentioned by a part of it; undefined for the short form of a body or a thing. */
export function personMeant(n: NameMention, printed: string): string | undefined {
  const full = n.kind === 'PER' ? refersTo(n, printed) : undefined;
  if (full === undefined) return undefined;
  const heads = [companyHeads, governmentHeads, landHeads, mediaHeads, organisationHeads, thingHeads];
  return heads.some((set) => set.has(lastWord(full)) || set.has(nameKey(full).split(' ')[0] ?? '')) ? undefined : full;
}

const lastWord = (name: string): string => nameKey(name).split(' ').at(-1) ?? '';

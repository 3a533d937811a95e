import { bareHolder, headOf } from '../holder-words.ts';
import type { Passage } from '../matter.ts';

/** The word by which another sentence calls a holder: the last of a name, the noun of who is only described. Empty where it has none. */
export function nounOf({ holder, voice }: Passage): string {
  const word = voice === 'named' ? (holder.split(' ').at(-1) ?? '') : headOf(bareHolder(holder));
  return /^[\p{L}’'-]{3,}$/u.test(word) ? word : '';
}

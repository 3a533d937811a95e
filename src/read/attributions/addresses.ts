import type { NameMention } from '../../model/reading.ts';
import { type Address, addressBeside, addressByCommonName, addressByName, honorificOf } from '../names/honorific.ts';

/** The name by which a person's mentions are one: the fullest form, as far as the article tells it. */
export const fullName = (text: string, n: NameMention): string => n.refersTo ?? text.slice(n.start, n.end);

/**
 * Whether `he` or `she` fits each person of an article. What is printed beside a name (`Ms. Lee`, `his wife, Ann`), a very common
 * given name and what a pronoun has shown is sure; what a rarer given name suggests is not, since Lindsey and Robin may be either.
 */
export class Addresses {
  private readonly text: string;
  private readonly sure = new Map<string, Address>();

  constructor(text: string, persons: readonly NameMention[]) {
    this.text = text;
    for (const n of persons) {
      const key = fullName(text, n);
      const shown = this.sure.get(key) ?? honorificOf(text, n) ?? addressBeside(text, n) ?? addressByCommonName(key);
      if (shown) this.sure.set(key, shown);
    }
  }

  /** Nothing speaks against it. */
  fits(n: NameMention | undefined, wanted: Address): boolean {
    if (!n) return true;
    const key = fullName(this.text, n);
    const address = this.sure.get(key) ?? addressByName(key);
    return address === undefined || address === wanted;
  }

  /** Only the given name may speak against it. */
  mayFit(n: NameMention | undefined, wanted: Address): boolean {
    const shown = n && this.sure.get(fullName(this.text, n));
    return shown === undefined || shown === wanted;
  }

  /** A pronoun has shown it. */
  learn(n: NameMention, address: 'm' | 'f'): void {
    this.sure.set(fullName(this.text, n), address);
  }
}

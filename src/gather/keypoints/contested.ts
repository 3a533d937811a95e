import type { Claim, ClaimKind, Statement } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { Alongside } from '../alongside.ts';
import type { Aboutness } from './aboutness.ts';
import { pairOf } from './pair.ts';
import type { Register } from './register.ts';

/** What a word of the title adds to the weight of a claim. */
const titleWorth = 0.4;

/** A contested claim with what its place depends on, and its two sides together, made when they are first asked for. */
interface Contested {
  readonly claim: Claim;
  /** The year of the newest document that it cites. */
  readonly year: string;
  readonly value: number;
  pair: readonly Statement[] | undefined;
}

/** The contested claims, remembered as long as the title stays and the documents there were are as they were. */
export class KnownContested {
  private about: Aboutness | undefined;
  private register: Register | undefined;
  private claims = new Alongside<Claim, Contested | undefined>();
  private list: readonly Contested[] = [];

  /** Takes the claims as they are now. */
  of(claims: readonly Claim[], register: Register, about: Aboutness): this {
    if (register !== this.register || about !== this.about) this.claims = new Alongside();
    [this.register, this.about] = [register, about];
    const all = this.claims.of(claims, (claim) => (claim.status === 'contested' ? contestedOf(claim, register, about) : undefined));
    const contested: Contested[] = [];
    for (const one of all) if (one) contested.push(one);
    this.list = contested.sort((a, b) => byText(b.year, a.year) || b.value - a.value || byText(a.claim.id, b.claim.id));
    return this;
  }

  /** Those of some kinds, each as its two sides together, the newest matter first. */
  *pairs(kinds: readonly ClaimKind[]): Generator<Statement> {
    const { register, list } = this;
    if (!register) return;
    for (const contested of list) {
      if (!kinds.includes(contested.claim.kind)) continue;
      contested.pair ??= pairOf(contested.claim, register);
      yield* contested.pair;
    }
  }
}

const contestedOf = (claim: Claim, register: Register, about: Aboutness): Contested => ({
  claim,
  year: newestDayIn(claim, register).slice(0, 4),
  value: claim.weight + about(claim) * titleWorth,
  pair: undefined,
});

function newestDayIn({ positions }: Claim, register: Register): string {
  let newest = '';
  for (const { statement } of positions)
    for (const part of statement.parts) {
      const day = part.kind === 'quote' ? (register.get(part.evidence.document)?.day ?? '') : '';
      if (day > newest) newest = day;
    }
  return newest;
}

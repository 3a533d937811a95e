import type { NameKind } from '../../model/reading.ts';

/** Weights for PER, ORG, LOC, MISC, and the rule that weighed most. */
export interface Evidence {
  readonly weights: [per: number, org: number, loc: number, misc: number];
  rule: string;
  best: number;
}

const kinds: readonly NameKind[] = ['PER', 'ORG', 'LOC', 'MISC'];
export const PER = 0;
export const ORG = 1;
export const LOC = 2;
export const MISC = 3;

export const noEvidence = (): Evidence => ({ weights: [0, 0, 0, 0], rule: 'name-capitals', best: 0 });

/** Adds weight for a kind; the heaviest rule names the mention. */
export function give(e: Evidence, kind: 0 | 1 | 2 | 3, weight: number, rule: string): void {
  e.weights[kind] += weight;
  if (weight <= e.best) return;
  e.best = weight;
  e.rule = rule;
}

/** The kind with the most weight; persons where nothing weighs, as most unknown names are. */
export function decide(e: Evidence): NameKind {
  let best: number = PER;
  for (let k = 1; k < 4; k++) if ((e.weights[k] as number) > (e.weights[best] as number)) best = k;
  return kinds[best] as NameKind;
}

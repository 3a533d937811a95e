import type { Briefing, BriefingEvidence } from '../../model/briefing.ts';

/** Anything in a briefing that quotes: where it stands, its text, its evidence. `figure` is a number as printed. */
export interface Checkable {
  readonly where: string;
  readonly text?: string;
  readonly evidence: readonly BriefingEvidence[];
}

/** Every statement of a briefing, in the order of its JSON form. */
export function* statementsOf(briefing: Briefing): Generator<Checkable> {
  for (const part of ['keyPoints', 'background'] as const)
    for (const s of briefing[part]) yield { where: `${part} ${s.id}`, text: s.text, evidence: s.evidence };
  for (const actor of briefing.actors)
    for (const s of [...actor.descriptions, ...actor.positions, ...(actor.relations ?? []).flatMap((r) => [...r.tellings, ...r.denials])])
      yield { where: `actor ${actor.id}, statement ${s.id}`, text: s.text, evidence: s.evidence };
  for (const event of briefing.timeline)
    for (const s of [event, ...event.also]) yield { where: `timeline ${event.id}`, text: s.text, evidence: s.evidence };
  for (const claim of briefing.claims)
    for (const [i, p] of claim.positions.entries())
      yield { where: `claim ${claim.id}, position ${i + 1} (${p.holder})`, text: p.text, evidence: p.evidence };
  for (const figure of briefing.figures)
    for (const [i, value] of figure.values.entries())
      yield { where: `figure ${figure.id}, value ${i + 1} (${value.printed})`, evidence: value.evidence };
}

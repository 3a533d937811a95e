import type { Edition } from '../model/edition.ts';
import type { Findings } from '../model/findings.ts';
import type { Topic } from '../model/topic.ts';
import type { Publication } from '../store/records.ts';
import { difference } from './changes/difference.ts';
import { findingsOf } from './shelved.ts';
import type { World } from './world.ts';

export interface NumberedSince {
  readonly edition: Edition & { readonly number: number };
  readonly percent?: number;
}

/** The edition with its place in the topic's sequence, and what changed since the one before. */
export async function numbered(world: World, topic: Topic, frozen: Edition, current: Publication | null): Promise<NumberedSince> {
  if (!current) return { edition: { ...frozen, number: 1 } };
  const same = current.edition === frozen.id;
  const before = same ? current.previous?.edition : current.edition;
  const number = same ? current.number : current.number + 1;
  if (before === undefined) return { edition: { ...frozen, number } };
  const previous: Findings | undefined = (await findingsOf(world, topic.id, before))?.edition.findings;
  if (!previous) return { edition: { ...frozen, number, previous: before } };
  const { changes, percent } = difference(previous, frozen.findings);
  return { edition: { ...frozen, number, previous: before, changes }, percent };
}

import { addDuration } from '../compose/duration.ts';
import { edtfBounds } from '../text/edtf.ts';
import { type TopicLine, topicLines } from './library.ts';
import type { World } from './world.ts';

/** A published topic with what is computed on request only: how old its information is and whether it should be newer. */
export interface TopicStatus extends TopicLine {
  /** Days from the newest source's date to now. */
  readonly ageInDays?: number;
  /** The day by which the topic's rhythm promises newer information. */
  readonly due?: string;
  readonly stale: boolean;
}

/** Every public topic with its age; private ones are named only to those who may read them. */
export async function topicStatus(world: World): Promise<TopicStatus[]> {
  const today = world.now().toISOString().slice(0, 10);
  return (await topicLines(world)).filter(({ access }) => access === 'public').map((line) => aged(line, today));
}

function aged(line: TopicLine, today: string): TopicStatus {
  const last = edtfBounds(line.asOf)?.last;
  if (last === undefined) return { ...line, stale: false };
  const ageInDays = Math.max(0, Math.round((Date.parse(today) - Date.parse(last)) / 86_400_000));
  const due = line.cadence === '' ? undefined : addDuration(last, line.cadence);
  return { ...line, ageInDays, ...(due === undefined ? {} : { due }), stale: due !== undefined && due < today };
}

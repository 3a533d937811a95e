import type { TimelineEntry } from '../../model/findings.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { KnownEntries } from './entries.ts';
import { mostVoices } from './heard.ts';
import { KnownEvents } from './known-events.ts';

/** What the timeline remembers: its events, and the entry of each. */
export class KnownTimeline {
  private readonly entries = new KnownEntries();
  private events = new KnownEvents();

  /** The entries of now, oldest first. */
  update(contributions: readonly Contribution[], actors: ActorIndex, copies: ReadonlyMap<string, string>): readonly TimelineEntry[] {
    // So that it holds no more than a few times what the articles of now bring.
    const isWorn = this.events.taken > 4 * contributions.length + 100;
    if (isWorn) this.events = new KnownEvents();
    const { gone, fresh } = this.events.update(contributions, actors, copies);
    return this.entries.update({ gone: isWorn ? this.entries.groups() : gone, fresh }, mostVoices(contributions, copies));
  }
}

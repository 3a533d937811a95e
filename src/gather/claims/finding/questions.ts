import type { Topic } from '../../../model/topic.ts';
import { Memory } from '../../memory.ts';
import { type Dispute, isSameDispute } from '../dispute.ts';
import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import { Matter } from '../matter.ts';
import { Parties } from '../parties.ts';
import { Held } from '../rules/held.ts';
import { findQuestions } from '../rules/question.ts';
import { Watched } from '../rules/watched.ts';

/** The disputes of the topic's questions; one that is as it was is the same one. */
export class QuestionDisputes {
  private readonly held = new Held();
  private known: readonly (Dispute | undefined)[] = [];

  find(topic: Topic, found: readonly Dispute[], all: Assertions, changes: Changes, memory = new Memory()): Dispute[] {
    const { held } = this;
    const { actors } = all;
    held.update(topic.questions, memory.of(Watched), all, changes);
    if (topic.questions.length === 0) return [];
    const partyOf = memory.of(Parties).update(topic.names, actors.actors);
    const now = findQuestions(topic.questions, { matter: new Matter(all), actors, held, found, partyOf });
    this.known = now.map((dispute, i) => (isSameDispute(this.known[i], dispute) ? this.known[i] : dispute));
    return this.known.flatMap((dispute) => dispute ?? []);
  }
}

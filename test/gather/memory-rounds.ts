import type { Contribution } from '../../src/gather/contribution.ts';
import { byDocument } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import { runStage, type Stages, stageNames } from '../../src/gather/stages.ts';
import type { Topic } from '../../src/model/topic.ts';
import { dice } from './dice.ts';

/** What a part of gathering is given: the documents of now, and what the stages left. */
export interface Round {
  readonly all: readonly Contribution[];
  readonly done: Stages;
}

/**
 * Rounds in which documents come, go and change, one or many at a time, and come back: the stages run with what `memory` holds, so that
 * what is as it was is the same object. In: all documents, some of them under one name; `seed`: which of them when. What looks at a round
 * may ask the same memory for more.
 */
export function* memoryRounds(topic: Topic, all: readonly Contribution[], seed: number, memory: Memory, rounds = 22): Generator<Round> {
  const roll = dice(seed);
  const now = new Map<string, Contribution>();
  for (let round = 0; round < rounds; round++) {
    for (let n = round === 0 ? 14 : 1 + roll(round % 6 === 5 ? 14 : 2); n > 0; n--) {
      const picked = all[roll(all.length)] as Contribution;
      if (now.get(picked.document) === picked) now.delete(picked.document);
      else now.set(picked.document, picked);
    }
    yield roundOf(topic, [...now.values()], memory);
  }
}

/** One round of some documents. */
export function roundOf(topic: Topic, some: readonly Contribution[], memory = new Memory()): Round {
  const all = byDocument(some);
  let done: Partial<Stages> = {};
  for (let n = 0; n < stageNames.length; n++) done = runStage(topic, all, done, memory);
  return { all, done: done as Stages };
}

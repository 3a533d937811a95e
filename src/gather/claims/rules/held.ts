import type { Question } from '../../../model/topic.ts';
import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import type { Met, Watched, Word } from './watched.ts';

/** A first printed assertion of a part with the words of a question that it holds. */
export interface Holding {
  readonly part: Part;
  readonly index: number;
  readonly met: readonly Met[];
  /** How far it has each side's label in its words; counted when it is first asked. */
  labels: readonly number[] | undefined;
}

/** What one statement holds of each question. */
type ByQuestion = (readonly Met[] | undefined)[];

/** Who holds words of the topic's questions: each part is asked when it comes, all parts when the questions are other ones. */
export class Held {
  words: readonly (readonly Word[])[] = [];
  private key = '';
  private readonly byPart = new Map<Part, readonly (readonly Holding[])[]>();
  private readonly byStatement = new Map<string, ByQuestion>();

  update(questions: readonly Question[], watched: Watched, all: Assertions, { leaving, coming }: Changes): void {
    const key = JSON.stringify(questions);
    const isNew = key !== this.key;
    this.key = key;
    this.words = watched.update(questions);
    for (const part of isNew ? [...this.byPart.keys()] : leaving) this.leave(part);
    for (const part of isNew ? all.parts : coming) this.enter(part, watched);
  }

  /** Calls `see` with each assertion that holds enough words of a question: two, or its only one. */
  each(question: number, see: (holding: Holding) => void): void {
    for (const holdings of this.byPart.values()) for (const one of holdings[question] ?? []) if (this.isEnough(question, one.met)) see(one);
  }

  isEnough(question: number, met: readonly Met[]): boolean {
    return met.length >= Math.min(2, this.words[question]?.length ?? 0);
  }

  /** What a statement holds of each question; absent where it holds nothing. */
  of(statement: string): Readonly<ByQuestion> | undefined {
    return this.byStatement.get(statement);
  }

  private enter(part: Part, watched: Watched): void {
    const { contribution } = part.source;
    const holdings = this.words.map((_, question) =>
      watched
        .of(contribution, question)
        .flatMap(({ index, met }) => (part.first[index] === 1 ? [{ part, index, met, labels: undefined }] : [])),
    );
    if (holdings.every((some) => some.length === 0)) return;
    this.byPart.set(part, holdings);
    for (const [question, some] of holdings.entries())
      for (const one of some) {
        const id = statementOf(one);
        const known = this.byStatement.get(id) ?? [];
        known[question] = one.met;
        this.byStatement.set(id, known);
      }
  }

  private leave(part: Part): void {
    for (const some of this.byPart.get(part) ?? []) for (const one of some) this.byStatement.delete(statementOf(one));
    this.byPart.delete(part);
  }
}

const statementOf = ({ part, index }: Holding): string => part.source.contribution.assertions[index]?.statement.id ?? '';

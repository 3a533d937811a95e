import type { Question } from '../../../model/topic.ts';
import type { Dispute } from '../dispute.ts';
import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import { type Touched, TouchedDisputes } from './touched.ts';
import type { Met, Watched, Word } from './watched.ts';

/** A first printed assertion of a part with the words of a question that it holds. */
export interface Holding {
  readonly part: Part;
  readonly index: number;
  readonly met: readonly Met[];
  /** How far it has each side's label in its words; counted when it is first asked. */
  labels: readonly number[] | undefined;
}

/** Assertions that hold the same words of a question. */
export interface Alike {
  readonly met: readonly Met[];
  readonly members: Holding[];
}

/** What one statement holds of each question. */
type ByQuestion = (readonly Met[] | undefined)[];

/** Who holds words of the topic's questions: each part is asked when it comes, all parts when the questions are other ones. */
export class Held {
  words: readonly (readonly Word[])[] = [];
  private key = '';
  private touched = new TouchedDisputes();
  private readonly byPart = new Map<Part, readonly (readonly Holding[])[]>();
  private readonly byStatement = new Map<string, ByQuestion>();
  private byQuestion: readonly Map<string, Alike>[] = [];

  update(questions: readonly Question[], watched: Watched, all: Assertions, { leaving, coming }: Changes): void {
    const key = JSON.stringify(questions);
    const isNew = key !== this.key;
    this.key = key;
    if (isNew) this.touched = new TouchedDisputes();
    this.words = watched.update(questions);
    this.leave(new Set(isNew ? this.byPart.keys() : leaving));
    if (isNew) this.byQuestion = questions.map(() => new Map());
    for (const part of isNew ? all.parts : coming) this.enter(part, watched);
  }

  /** The assertions that hold enough words of a question, two or its only one, together with those that hold the same; in no order. */
  alike(question: number): readonly Alike[] {
    return [...(this.byQuestion[question]?.values() ?? [])];
  }

  isEnough(question: number, met: readonly Met[]): boolean {
    return met.length >= Math.min(2, this.words[question]?.length ?? 0);
  }

  /** Those of some disputes that hold words of a question. */
  touchedBy(disputes: readonly Dispute[]): readonly Touched[] {
    return this.touched.of(disputes, (statement) => this.byStatement.get(statement));
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
        if (this.isEnough(question, one.met)) this.join(question, one);
      }
  }

  private join(question: number, one: Holding): void {
    const name = one.met.map(({ word, printed }) => `${word}${printed ? '' : '~'}`).join(' ');
    const known = this.byQuestion[question]?.get(name);
    if (known) known.members.push(one);
    else this.byQuestion[question]?.set(name, { met: one.met, members: [one] });
  }

  private leave(leaving: ReadonlySet<Part>): void {
    let isHeld = false;
    for (const part of leaving) {
      for (const some of this.byPart.get(part) ?? []) for (const one of some) this.byStatement.delete(statementOf(one));
      isHeld = this.byPart.delete(part) || isHeld;
    }
    if (!isHeld) return;
    for (const classes of this.byQuestion)
      for (const [name, { met, members }] of classes) {
        const staying = members.filter(({ part }) => !leaving.has(part));
        if (staying.length > 0) classes.set(name, { met, members: staying });
        else classes.delete(name);
      }
  }
}

const statementOf = ({ part, index }: Holding): string => part.source.contribution.assertions[index]?.statement.id ?? '';

import { ofElection } from '../../lexicon/en/claims.figures.ts';
import type { FigureRow, Statement } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import { Alongside } from '../alongside.ts';
import type { Aboutness } from './aboutness.ts';
import { lastFigures, replacedIn } from './last-figures.ts';
import type { Judgement } from './news.ts';
import { togetherOf } from './pair.ts';
import type { Register } from './register.ts';

/** What a share of a vote is worth beside words of the title. */
const voteWorth = 5;

/** A row of figures with what its place depends on. */
interface Row {
  readonly row: FigureRow;
  readonly worth: number;
  readonly isCompared: boolean;
  /** The statements of values that their claimant has replaced since: they tell no more how things stand. */
  readonly replaced: readonly string[];
}

/** The rows of figures, remembered as long as the title stays. */
export class KnownRows {
  private about: Aboutness | undefined;
  private known = new Alongside<FigureRow, Row>();
  private rows: readonly Row[] = [];

  /** Takes the rows as they are now. */
  of(figures: readonly FigureRow[], about: Aboutness): this {
    if (about !== this.about) this.known = new Alongside();
    this.about = about;
    this.rows = this.known.of(figures, (row) => rowOf(row, about));
    return this;
  }

  /** The ids of all statements with a value that was replaced. */
  replaced(): Set<string> {
    const found = new Set<string>();
    for (const { replaced } of this.rows) for (const id of replaced) found.add(id);
    return found;
  }

  /** Figures that can be compared with their claimants, as they stand now: shares of a vote first, then those that name what the topic is about. */
  *together(register: Register): Generator<Statement> {
    for (const { row } of this.rows.filter((r) => r.isCompared).sort((a, b) => b.worth - a.worth))
      yield* togetherOf(lastFigures(row.values, register).map((v) => v.statement));
  }

  /** Of each figure the newest value by itself. */
  *alone(may: Judgement): Generator<Statement> {
    for (const { row } of this.rows) {
      const newest = row.values.at(-1);
      if (newest && may(newest.statement)) yield newest.statement;
    }
  }
}

function rowOf(row: FigureRow, about: Aboutness): Row {
  const isShare = row.metric === 'share';
  const isVote = isShare && isVoteShare(row);
  const worth = (isVote ? voteWorth : 0) + Math.max(...row.values.map((v) => about(v.statement)));
  return { row, worth, isCompared: row.comparable && row.values.length > 1 && isVote === isShare, replaced: replacedIn(row) };
}

/** Who won is what an election is about; shares of different wholes cannot be compared. */
const isVoteShare = ({ event, values }: FigureRow): boolean =>
  event !== '' && values.every(({ statement }) => ofElection.test(statementText(statement)));

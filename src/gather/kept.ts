import type { Contribution } from './contribution.ts';

/**
 * The form in which a contribution is kept: a head, then each part as JSON on a line of its own (JSON holds no line break).
 * A stage of gathering looks at one or two parts of every document, so only a line that is asked for is parsed: the parsing
 * of all of them costs more than most stages.
 */
const parts = Object.keys({
  document: true,
  source: true,
  actors: true,
  background: true,
  events: true,
  assertions: true,
  figures: true,
  abbreviations: true,
  unresolved: true,
  unreadable: true,
  shingles: true,
} satisfies Record<keyof Contribution, true>) as readonly (keyof Contribution)[];

/** The first line: which form this is and how many UTF-16 units all parts have, so that a damaged text is known without parsing it. */
const headOf = (lines: readonly string[]): string => `contribution/1 ${lines.reduce((sum, line) => sum + line.length, 0)}`;

/** The text under which a contribution is kept; equal contributions give equal texts. */
export function toKept(contribution: Contribution): string {
  const lines = parts.map((part) => JSON.stringify(contribution[part]));
  return [headOf(lines), ...lines].join('\n');
}

/** The contribution that was kept; null where the text is absent, of another form or cut short. */
export function fromKept(text: string | null | undefined): Contribution | null {
  const [head, ...lines] = (text ?? '').split('\n');
  return lines.length === parts.length && head === headOf(lines) ? (new Lazy(lines) as unknown as Contribution) : null;
}

/** Parses a part when it is first looked at. */
class Lazy {
  private readonly lines: readonly string[];
  private readonly parsed: unknown[] = [];

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  part(at: number): unknown {
    this.parsed[at] ??= JSON.parse(this.lines[at] as string);
    return this.parsed[at];
  }
}

parts.forEach((part, at) => {
  Object.defineProperty(Lazy.prototype, part, {
    get(this: Lazy) {
      return this.part(at);
    },
  });
});

import type { Claim, Statement, TimelineEntry } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import type { TitleWords } from '../background/title-words.ts';

/** How many words of the title or scope an event's statement or that of a claim's positions which has most of them names, at most two: what it is about. */
export type Aboutness = (told: TimelineEntry | Claim) => number;

/** What each event and claim is about, remembered as long as the title stays. */
export class KnownAboutness {
  private text: string | undefined;
  private aboutness: Aboutness = () => 0;

  by(title: TitleWords): Aboutness {
    if (this.text === title.text) return this.aboutness;
    const known = new WeakMap<TimelineEntry | Claim, number>();
    const named = (s: Statement) => Math.min(2, title.namedIn(statementText(s)).length);
    this.text = title.text;
    this.aboutness = (told) => {
      const about = known.get(told) ?? Math.max(...('positions' in told ? told.positions : [told]).map((t) => named(t.statement)));
      known.set(told, about);
      return about;
    };
    return this.aboutness;
  }
}

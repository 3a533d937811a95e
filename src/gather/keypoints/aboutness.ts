import type { Statement } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import type { TitleWords } from '../background/title-words.ts';

/** How many words of the title or scope a statement has, at most two: what it is about. */
export type Aboutness = (s: Statement) => number;

/** What each statement is about, remembered as long as the title stays. */
export class KnownAboutness {
  private text: string | undefined;
  private aboutness: Aboutness = () => 0;

  by(title: TitleWords): Aboutness {
    if (this.text === title.text) return this.aboutness;
    const known = new WeakMap<Statement, number>();
    this.text = title.text;
    this.aboutness = (s) => {
      const about = known.get(s) ?? Math.min(2, title.namedIn(statementText(s)).length);
      known.set(s, about);
      return about;
    };
    return this.aboutness;
  }
}

import { latestWords, matterNouns } from '../../lexicon/en/background.ts';
import type { Evidence, TimelineEntry } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import { lastDay } from '../base/sources.ts';
import { termOf } from '../claims/terms.ts';
import type { BackgroundCandidate, Contribution } from '../contribution.ts';
import { latest, type Ranked } from './choose.ts';
import type { Matter } from './matter.ts';
import { yearOf } from './sentence-year.ts';
import type { Stretch } from './support.ts';
import type { TitleWords } from './title-words.ts';

/** What of the topic as a whole decides how a candidate stands. */
export interface Frame extends Matter {
  readonly title: TitleWords;
  /** Groups of the actors whom most publishers name, with what naming one is worth. */
  readonly top: ReadonlyMap<string, number>;
  /** Groups of the actors that the title names. */
  readonly parties: ReadonlySet<string>;
}

/** What of the topic concerns one document: the groups of its actors, the events it tells, the main one where it tells that, whether it is of the newest day. */
export interface Own {
  readonly keys: readonly string[];
  readonly stretches: readonly Stretch[];
  readonly main: TimelineEntry | undefined;
  readonly newest: boolean;
}

/** What telling the main event adds. */
const mainWorth = 4;

/** The candidates of one document with their standing in the topic: how much they tell, and how near to its title, its actors and its common matter. */
export function rankedOf(c: Contribution, own: Own, frame: Frame): Ranked[] {
  const published = lastDay(c.source.meta.published ?? '');
  return c.background.flatMap((b) => (standsAlone(b, frame) ? [ranked(b, c.document, published, own, frame)] : []));
}

/** What it needs to be known is named by the topic, or it tells of the matter itself. */
const standsAlone = ({ needs, slots }: BackgroundCandidate, { title, known }: Frame): boolean =>
  needs === undefined || [needs, termOf(needs)].some((w) => title.stems.has(w) || known.has(w)) || beginsMatter(needs, slots);

/** "The dispute began in ...": whatever the title calls it, the matter itself. */
const beginsMatter = (needs: string, slots: readonly string[]): boolean => matterNouns.has(needs) && slots.includes('origin');

function ranked(b: BackgroundCandidate, document: string, published: string, own: Own, frame: Frame): Ranked {
  const { title, common, known, top, parties } = frame;
  const quotes = b.statement.parts.flatMap((p): Evidence[] => (p.kind === 'quote' ? [p.evidence] : []));
  const from = quotes[0]?.start ?? 0;
  const to = quotes.at(-1)?.end ?? from + 1;
  const groups = b.actors.map((i) => own.keys[i] ?? '');
  const named = [...new Set(groups)];
  const about = twoBest(named.map((key) => top.get(key) ?? 0));
  const inTitle = countIn(b.stems, title.stems);
  const shared = common.size === 0 ? 0 : countIn(b.stems, common);
  // Two of the parties that the title names, in one statement: what the topic is about.
  const together = countIn(named, parties);
  const events = own.stretches.filter((s) => s.from < to && s.to > from);
  const told = Math.max(1, ...events.map((s) => s.voices));
  const main = own.main !== undefined && events.some((s) => s.event === own.main);
  const aged = age(b.year, published, told);
  const isLatest = own.newest && latestWords.test(statementText(b.statement));
  // The title's own words stand in every statement of the topic and tell none from another.
  const matter = b.matter.filter((w) => !title.stems.has(w));
  return {
    statement: b.statement,
    words: b.words,
    slots: isLatest ? [...b.slots, latest] : b.slots,
    document,
    from,
    to,
    groups,
    rank:
      b.score + about + Math.min(3, inTitle + shared / 2) + Math.min(2, told - 1) + (together > 1 ? 2 : 0) + aged + (main ? mainWorth : 0),
    near:
      about > 0 ||
      inTitle > 0 ||
      shared > (aged > 0 ? 0 : 2) ||
      (aged > 0 && b.slots.includes('origin') && b.stems.some((w) => known.has(w))) ||
      (isLatest && b.needs !== undefined),
    main,
    events: events.map((s) => s.event.id),
    order: b.year ?? Number(published.slice(0, 4)),
    published,
    wording: b.stems.join(' '),
    matter,
    set: new Set(matter),
  };
}

function countIn(words: readonly string[], set: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (set.has(word)) count++;
  return count;
}

function twoBest(worths: readonly number[]): number {
  const [first = 0, second = 0] = worths.length < 2 ? worths : [...worths].sort((x, y) => y - x);
  return first + second;
}

/** In years: what happened so long before the source was written led up to it; what is fresher is news. */
const ledUp = 0.25;
const isNews = 0.06;

/** What led up to the matter belongs here; the news of one source does not. */
function age(year: number | undefined, published: string, told: number): number {
  const written = yearOf(published);
  if (year === undefined || written === undefined) return 0;
  const before = written - year;
  if (before >= ledUp) return 1.5;
  return before > 0 && before < isNews && told < 2 ? -2 : 0;
}

import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { contributeActors } from './actors/contribute-actors.ts';
import { groupNames } from './actors/group-names.ts';
import { speakersOf } from './actors/speakers.ts';
import { contributeBackground } from './background/contribute-background.ts';
import { shinglesOf } from './base/shingles.ts';
import { contributeAssertions } from './claims/contribute-assertions.ts';
import type { Contribution } from './contribution.ts';
import { contributeFigures } from './figures/contribute-figures.ts';
import { unresolvedDates } from './gaps/unresolved-dates.ts';
import { contributeRelations } from './relations/contribute-relations.ts';
import { abbreviationsOf } from './terms/abbreviations-of.ts';
import { contributeEvents } from './timeline/contribute-events.ts';
import { viewOf } from './view.ts';

/**
 * Most candidates of a kind from one article, in its order: far more than a report of a hundred pages brings, and a bound on
 * the work of comparing each with each.
 */
const most = 600;

/** What one article brings to any topic, compact and plain; pure, never throws. Made once an article and kept beside its reading. */
export function contribute(article: Article, reading: Reading): Contribution {
  const actorOfName = groupNames(article, reading);
  const view = viewOf(article, reading, actorOfName, speakersOf(article, reading, actorOfName));
  const { document, meta, words, sha256 } = article;
  const actors = contributeActors(view);
  const assertions = contributeAssertions(view).slice(0, most);
  return {
    document,
    source: { document, meta, words, sha256, ...(assertions.length === 0 ? { assertsNothing: true } : {}) },
    actors,
    background: contributeBackground(view).slice(0, most),
    events: contributeEvents(view, actors).slice(0, most),
    assertions,
    figures: contributeFigures(view, actors).slice(0, most),
    relations: contributeRelations(view).slice(0, most),
    abbreviations: abbreviationsOf(view),
    unresolved: unresolvedDates(view),
    unreadable: article.text.split('\ufffd').length - 1,
    shingles: shinglesOf(article.text),
  };
}

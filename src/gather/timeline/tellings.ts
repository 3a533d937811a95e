import type { ActorIndex } from '../actors/actor-index.ts';
import { ListedChanges } from '../actors/listed-changes.ts';
import type { Contribution } from '../contribution.ts';
import { sameList } from '../same-list.ts';
import { KnownArticles, type Regrouped, type TellingArticle } from './articles.ts';
import type { Change } from './change.ts';
import type { Told } from './likeness.ts';
import { Places } from './places.ts';
import { normOf, rarestOf, type ToldBy, toldOf } from './told-of.ts';
import { Words } from './words.ts';

/** What became of the tellings; `weighed`: those that are as they were but for the weights of their words. */
export interface ToldChange extends Change<Told> {
  readonly weighed: readonly Told[];
}

/**
 * The tellings of all articles as they were last time: every candidate of every article, but for what a copy only prints again. Those
 * of an article that is as it was are the same; but one is made anew where other words of it are the rarest now, where one of its actors
 * is of another group or listed otherwise, or where a place became wide.
 */
export class KnownTellings {
  readonly words = new Words();
  private readonly articles = new KnownArticles();
  private readonly places = new Places();
  private readonly listed = new ListedChanges();

  /** How many articles were ever taken in. */
  get taken(): number {
    return this.articles.taken;
  }

  /** Takes in the articles of now. `copies`: each copy with the document that it copies. `holders`: the tellings of last time with a word. */
  update(
    contributions: readonly Contribution[],
    actors: ActorIndex,
    copies: ReadonlyMap<string, string>,
    holders: (word: number) => Iterable<Told>,
  ): ToldChange {
    const articles = this.articles.update(contributions, actors, copies);
    const gone = this.countOut(articles.gone);
    const terms = articles.fresh.map((article) => this.countIn(article));
    const stale = new Set(articles.regrouped.flatMap((one) => this.regroup(one)));
    for (const t of this.articles.naming([...this.listedAnew(actors), ...this.places.settle()])) stale.add(t);
    const weighed = this.holding(this.words.settle(), holders).filter((t) => !stale.has(t) && !this.weighs(t, stale));
    const by: ToldBy = { squares: this.words.squares, actors: actors.byKey, places: this.places };
    const fresh = [...stale].map((t) => this.madeAgain(t, by));
    articles.fresh.forEach((article, i) => {
      terms[i]?.forEach((own, place) => {
        const made = toldOf(article, place, own, by);
        article.told.push(made);
        fresh.push(made);
      });
    });
    this.rankAll();
    return { gone: [...gone, ...stale], fresh, weighed };
  }

  /** Counts the places of an article by the groups of now. Out: its tellings that name an actor of another group than before. */
  private regroup({ article: { contribution, keys, told }, before }: Regrouped): Told[] {
    this.places.count(contribution, before, -1);
    this.places.count(contribution, keys, 1);
    return told.filter(({ actors }) => actors.some((a) => keys[a] !== before[a]));
  }

  private countOut(articles: readonly TellingArticle[]): Told[] {
    for (const { contribution, keys, told } of articles) {
      this.places.count(contribution, keys, -1);
      for (const t of told) this.words.leave(t.terms);
    }
    return articles.flatMap((article) => article.told);
  }

  /** Counts an article in; the numbers of the words of its events. */
  private countIn({ contribution, keys, events }: TellingArticle): Int32Array[] {
    this.places.count(contribution, keys, 1);
    return events.map((event) => this.words.enter(event.words));
  }

  /** Groups that have another actor than last time or one of another kind, or none any more. */
  private listedAnew(actors: ActorIndex): string[] {
    const changes = [...this.listed.update(actors)];
    return changes.flatMap(([key, { was, is }]) => (was?.id === is?.id && was?.kind === is?.kind ? [] : [key]));
  }

  /** Tellings of known articles that hold one of some words. */
  private holding(words: readonly number[], holders: (word: number) => Iterable<Told>): Told[] {
    const found = new Set<Told>();
    for (const word of words)
      for (const { document, source, place } of holders(word)) {
        const article = this.articles.of(document);
        const told = article?.source === source ? article.told[place] : undefined;
        if (told) found.add(told);
      }
    return [...found];
  }

  /** Weighs a telling again; where that would be another now, it is stale. */
  private weighs(t: Told, stale: Set<Told>): boolean {
    const { squares } = this.words;
    const other = t.beside !== undefined || !sameList(rarestOf(t.terms, squares), t.rarest);
    if (other) stale.add(t);
    else t.norm = normOf(t.terms, squares);
    return other;
  }

  private madeAgain(t: Told, by: ToldBy): Told {
    const article = this.articles.of(t.document) as TellingArticle;
    const made = toldOf(article, t.place, t.terms, by);
    article.told[t.place] = made;
    return made;
  }

  private rankAll(): void {
    let rank = 0;
    for (const { told } of this.articles.all()) for (const t of told) t.rank = rank++;
  }
}

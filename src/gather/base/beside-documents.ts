import type { Actor } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { type TitleWords, titleWords } from '../background/title-words.ts';
import { termOf } from '../claims/terms.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';

/** So many documents that name the matter make the others be asked for what they have in common with these. */
const fewest = 2;

const none: ReadonlySet<string> = new Set();

/**
 * The documents that are beside the matter of a loosely gathered topic: they name fewer words of its title than others do, and name nobody
 * whom those name, places and states aside. None where fewer than two documents name the matter, or the title tells too little.
 */
export function besideDocuments(
  topic: Topic,
  contributions: readonly Contribution[],
  actors: readonly Actor[],
  memory = new Memory(),
): ReadonlySet<string> {
  return memory.of(LastBeside).of(topic.title, contributions, actors, () => found(topic.title, contributions, actors, memory));
}

function found(title: string, contributions: readonly Contribution[], actors: readonly Actor[], memory: Memory): ReadonlySet<string> {
  const { needed, of } = memory.of(KnownNamed).by(title);
  if (needed < 2) return none;
  const near = new Set(contributions.filter((c) => of(c) >= needed).map((c) => c.document));
  if (near.size < fewest || near.size === contributions.length) return none;
  const linked = new Set(near);
  for (const { kind, documents } of actors)
    if (kind !== 'place' && kind !== 'state' && documents.some((d) => near.has(d))) for (const d of documents) linked.add(d);
  return linked.size === contributions.length ? none : new Set(contributions.map((c) => c.document).filter((d) => !linked.has(d)));
}

/** What was found last, for the next stage that asks of the same. */
class LastBeside {
  private asked: readonly unknown[] = [];
  private found: ReadonlySet<string> = none;

  of(
    title: string,
    contributions: readonly Contribution[],
    actors: readonly Actor[],
    find: () => ReadonlySet<string>,
  ): ReadonlySet<string> {
    const asked = [title, contributions, actors];
    if (asked.some((a, i) => a !== this.asked[i])) this.found = find();
    this.asked = asked;
    return this.found;
  }
}

/** How many words of a title each document names, remembered as long as the title and the contribution stay. */
class KnownNamed {
  private title: TitleWords | undefined;
  private named = new WeakMap<Contribution, number>();

  by(text: string): { readonly needed: number; readonly of: (c: Contribution) => number } {
    if (this.title?.text.trim() !== text) [this.title, this.named] = [titleWords({ title: text }), new WeakMap()];
    const title = this.title;
    return {
      needed: title.stems.size < 2 ? 0 : Math.max(2, Math.ceil(title.stems.size / 2)),
      of: (c) => {
        const known = this.named.get(c) ?? namedBy(c, title);
        this.named.set(c, known);
        return known;
      },
    };
  }
}

/** How many of the title's words stand in what a document may tell, in its own title or in a name of it. */
function namedBy({ source, actors, background, events }: Contribution, { stems, namedIn }: TitleWords): number {
  const found = new Set(namedIn([source.meta.title ?? '', ...actors.map((a) => a.name)].join(' ')));
  const words = new Set([...background.flatMap((b) => b.stems), ...events.flatMap((e) => e.words)]);
  for (const stem of stems) if (words.has(stem) || words.has(termOf(stem))) found.add(stem);
  return found.size;
}

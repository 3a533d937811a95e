import { planPrefix, purgePrefix, todoPrefix, touchedPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import type { Withdrawn } from './takedown/purge.ts';
import type { World } from './world.ts';

/** What waits for a run, by the marks that others left. */
export interface Todo {
  /** Topics that were touched, or whose publication has begun. */
  readonly topics: ReadonlySet<string>;
  /** Withdrawn documents that are still to be cleared away. */
  readonly withdrawn: readonly Withdrawn[];
}

/** One list, no reads. */
export async function todo({ shelf }: World): Promise<Todo> {
  const names = (await listAll(shelf, todoPrefix)).map(({ name }) => name);
  const under = (prefix: string) => names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  return {
    topics: new Set([...under(touchedPrefix), ...under(planPrefix)]),
    withdrawn: under(purgePrefix).map((name) => {
      const [topic = '', document = ''] = name.split('/');
      return { topic, document };
    }),
  };
}

import { briefing } from '../compose/record.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Gap } from '../model/findings.ts';
import type { Outcome } from '../model/problem.ts';
import type { Template } from '../model/template.ts';
import type { Topic } from '../model/topic.ts';
import { assemble, type Rendered } from './assemble.ts';
import type { Format } from './formats.ts';
import { freeze } from './freeze.ts';
import { done, failed } from './outcome.ts';
import { prepare } from './prepare.ts';
import { verify } from './verify/verify.ts';

export interface BuildOptions {
  readonly template: Template;
  readonly formats: readonly Format[];
  /** Last day that counts, `YYYY-MM-DD`. */
  readonly cutOff?: string;
  /** Instant to print as the time of generation. */
  readonly generated?: string;
  /** What could not be read at all, for the note's list of gaps. */
  readonly gaps?: readonly Gap[];
}

/** Articles -> a note, without a shelf: the build of the command line. Pure. Refuses what does not verify. */
export async function build(
  topic: Topic,
  articles: readonly Article[],
  options: BuildOptions,
): Promise<Outcome<{ edition: Edition; rendered: Rendered[] }>> {
  const { template, formats, cutOff, generated, gaps = [] } = options;
  const edition = await freeze(topic, articles.map(prepare), { gaps, ...(cutOff === undefined ? {} : { cutOff }) });
  const byName = new Map(articles.map((article) => [article.document, article]));
  const { failures } = verify(briefing(edition, template), (document) => byName.get(document));
  const [first] = failures;
  if (first)
    return failed({
      kind: 'unverified',
      what: `${topic.id}: ${first.where}: ${first.what}`,
      mend: `Nothing was written; ${failures.length} checks failed. Report this with the documents.`,
    });
  return done({ edition, rendered: await assemble(edition, template, formats, generated === undefined ? {} : { generated }) });
}

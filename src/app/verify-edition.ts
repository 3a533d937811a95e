import { briefing } from '../compose/record.ts';
import type { Outcome } from '../model/problem.ts';
import type { Publication } from '../store/records.ts';
import { citedDocuments } from './cited.ts';
import { done, failed } from './outcome.ts';
import { articlesOf, findingsOf } from './shelved.ts';
import { defaultTemplate, templateNamed } from './templates.ts';
import { type Verification, verify } from './verify/verify.ts';
import type { World } from './world.ts';

export interface EditionVerification extends Verification {
  readonly topic: string;
  readonly edition: string;
  readonly verified: boolean;
}

/** Every statement of a published edition, checked again against the stored texts. */
export async function verifyEdition(world: World, { topic, edition }: Publication): Promise<Outcome<EditionVerification>> {
  const record = await findingsOf(world, topic, edition);
  const template = templateNamed(defaultTemplate);
  if (!template.ok) return template;
  if (!record) return failed({ kind: 'not-ready', what: `Edition ${edition} has not arrived here yet`, mend: 'Ask again in a minute.' });
  const cited = citedDocuments(record.edition.findings);
  const articles = await articlesOf(
    world,
    Object.entries(record.articles).filter(([document]) => cited.has(document)),
  );
  const checked = verify(briefing(record.edition, template.value), (document) => articles.get(document));
  return done({ topic, edition, verified: checked.failures.length === 0, ...checked });
}

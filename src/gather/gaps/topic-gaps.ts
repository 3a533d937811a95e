import type { Gap } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { nameKey } from '../actors/name-key.ts';
import type { Contribution } from '../contribution.ts';
import type { Gathered } from '../parts.ts';

/** What the topic file asks for and no source has: names and aliases that stand nowhere, questions without a passage. */
export function topicGaps(topic: Topic, contributions: readonly Contribution[], parts: Gathered): Gap[] {
  const missing = missingNames(topic, contributions);
  const headings = new Set(parts.claims.map((c) => c.heading));
  const open = topic.questions.filter((q) => !headings.has(q.heading));
  return [
    ...missing.map((name) => ({ kind: 'name-not-found', text: `The topic file names “${name}”, which stands in no source.` })),
    ...open.map((q) => ({ kind: 'unanswered', text: `No passage on both sides found for “${q.heading}”.` })),
  ];
}

/** The names and aliases of the topic file that no source prints. */
function missingNames(topic: Topic, contributions: readonly Contribution[]): string[] {
  if (topic.names.length === 0) return [];
  const forms = contributions.flatMap((c) =>
    c.actors.flatMap((a) => [a.name, ...a.forms.map((f) => f.text), ...a.titled, ...a.shorts, ...a.phrases]),
  );
  const printed = new Set([...new Set(forms)].map(nameKey));
  return topic.names.flatMap((n) => [n.name, ...n.aliases].filter((a) => !printed.has(nameKey(a))));
}

import type { Gap } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { nameKey } from '../actors/name-key.ts';
import type { Contribution } from '../contribution.ts';
import type { Memory } from '../memory.ts';
import type { Gathered } from '../parts.ts';

/** What the topic file asks for and no source has: names and aliases that stand nowhere, questions without a passage. */
export function topicGaps(topic: Topic, contributions: readonly Contribution[], parts: Gathered, memory: Memory): Gap[] {
  const missing = missingNames(topic, contributions, memory.of(KnownPrinted));
  const headings = new Set(topic.questions.length === 0 ? [] : parts.claims.map((c) => c.heading));
  const open = topic.questions.filter((q) => !headings.has(q.heading));
  return [
    ...missing.map((name) => ({ kind: 'name-not-found', text: `The topic file names “${name}”, which stands in no source.` })),
    ...open.map((q) => ({ kind: 'unanswered', text: `No passage on both sides found for “${q.heading}”.` })),
  ];
}

/** The names and aliases of the topic file that no source prints. */
function missingNames(topic: Topic, contributions: readonly Contribution[], known: KnownPrinted): string[] {
  const names = topic.names.flatMap((n) => [n.name, ...n.aliases]);
  if (names.length === 0) return [];
  const printed = known.among(contributions, new Set(names.map(nameKey)));
  return names.filter((name) => !printed.has(nameKey(name)));
}

/** Which of the names that are asked for a document prints, remembered with the document as long as the same ones are asked for. */
class KnownPrinted {
  private asked = '';
  private documents = new WeakMap<Contribution, readonly string[]>();

  among(contributions: readonly Contribution[], names: ReadonlySet<string>): ReadonlySet<string> {
    const asked = [...names].join('|');
    if (asked !== this.asked) this.documents = new WeakMap();
    this.asked = asked;
    return new Set(
      contributions.flatMap((c) => {
        const known = this.documents.get(c) ?? [...new Set(formsOf(c).map(nameKey))].filter((key) => names.has(key));
        this.documents.set(c, known);
        return known;
      }),
    );
  }
}

/** Every form in which a document prints its names. */
const formsOf = (c: Contribution): string[] =>
  c.actors.flatMap((a) => [a.name, ...a.forms.map((f) => f.text), ...a.titled, ...a.shorts, ...a.phrases]);

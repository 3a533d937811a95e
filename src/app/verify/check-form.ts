import type { Briefing } from '../../model/briefing.ts';

const lists = ['sources', 'keyPoints', 'background', 'actors', 'timeline', 'claims', 'figures'] as const;

/** A briefing from the text of its JSON form, as far as a check needs it; undefined when it is something else. */
export function parseBriefing(json: string): Briefing | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const record = value as Record<string, unknown>;
  if (record['schema'] !== 'briefing/1' || !lists.every((name) => Array.isArray(record[name]))) return undefined;
  return value as Briefing;
}

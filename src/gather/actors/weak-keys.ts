import type { KeyIds } from './key-ids.ts';
import { type KeySets, none } from './key-sets.ts';

/** Shorter initials than these stand for too much. */
const fewestInitials = 2;

/**
 * The key for which a short or partial form stands, asked when all strong keys are joined: the one full name of the topic with these
 * initials, word for word; the one body with this head noun; the one person with this first or family name. Otherwise the form itself,
 * a head noun or a name that no person bears as a body of that name.
 */
export function fullerKey(weak: number, ids: KeyIds, sets: KeySets): number {
  const body = ids.bodyOf[weak] ?? -1;
  if (body < 0) return spelledOut(weak, ids, sets);
  const only = sets.only(ids.answersTo(weak));
  if (only >= 0) return only;
  if (ids.texts[weak]?.startsWith('head:')) return body;
  return only === none && sets.has(body) ? body : weak;
}

function spelledOut(short: number, ids: KeyIds, sets: KeySets): number {
  const text = ids.texts[short] ?? '';
  if (sets.has(short) || !text.startsWith('short:') || text.length < 'short:'.length + fewestInitials) return short;
  const only = sets.only(ids.answersTo(short));
  return only >= 0 ? only : short;
}

import { setOf } from '../../text/set-of.ts';
import type { Marked } from '../names/marked.ts';

/** Whether token `i` is there and is of one of some classes. */
export const has = (t: Marked, i: number, bits: number): boolean => i >= 0 && i < t.count && ((t.classes[i] as number) & bits) !== 0;

/** Marks of possession, behind a name. */
export const possessives: ReadonlySet<string> = setOf("' 's ’ ’s");

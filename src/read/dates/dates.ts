import type { Edtf } from '../../model/article.ts';
import type { Sentence, TimeExpression } from '../../model/reading.ts';

/** Time expressions in reading order. */
export function readDates(_text: string, _sentences: readonly Sentence[], _published?: Edtf): TimeExpression[] {
  return [];
}

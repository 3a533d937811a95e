import { compose } from '../../compose/compose.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Outcome } from '../../model/problem.ts';
import { sha256 } from '../digest.ts';
import { type Origin, originOf, parseOrigin } from '../origin.ts';
import { done, failed } from '../outcome.ts';
import { attachmentsOf, press } from '../press.ts';
import { parseBriefing } from './check-form.ts';
import type { Failure } from './verify.ts';

/** What a PDF says against what its own attachments make of it. */
export interface PdfVerification {
  readonly briefing: Briefing;
  readonly failures: readonly Failure[];
}

/**
 * Composes and renders a PDF again from what is attached to it and compares: byte for byte the file, piece by piece the
 * attached data. A change on a page, in an attachment or anywhere else in the file is found; where the data differ from
 * what they were made of, the place is named. Quotes are not compared with texts here.
 */
export async function verifyPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Outcome<PdfVerification>> {
  const attached = await attachmentsOf(bytes);
  if (!attached) return bad('this is no PDF that can be read', 'give the .pdf of a briefing, as it was downloaded');
  const origin = parseOrigin(attached.get('origin.json'));
  const briefing = parseBriefing(attached.get('briefing.json') ?? '');
  if (!origin || !briefing)
    return bad(
      'the PDF carries no evidence that can be read',
      'give the .pdf of a briefing made by this engine; one that was printed or edited by another program has lost it',
    );
  const note = composedAgain(origin);
  if (!note)
    return bad('the evidence in the PDF has been changed: no note can be made of it', 'get the PDF again from where it was published');
  const failures = differences(JSON.parse(JSON.stringify(note.record)), briefing, 'briefing.json');
  const again = await press(note, 'pdf');
  const same = (await sha256(again)) === (await sha256(bytes));
  if (!same && failures.length === 0) failures.push(pageFailure(again, bytes, origin.edition.engine));
  return done({ briefing, failures });
}

/** The note of an origin; undefined where that was changed so that nothing can be composed of it: it may then be of any shape. */
function composedAgain({ edition, template, options }: Origin): ReturnType<typeof withOrigin> | undefined {
  try {
    return withOrigin(edition, template, options);
  } catch {
    return undefined;
  }
}

const withOrigin = (...from: Parameters<typeof originOf>) => ({ ...compose(...from), origin: originOf(...from) });

const bad = (what: string, mend: string): ReturnType<typeof failed> => failed({ kind: 'bad-input', what, mend });

function pageFailure(again: Uint8Array, given: Uint8Array, engine: string): Failure {
  const at = again.findIndex((byte, i) => byte !== given[i]);
  const place = `byte ${at < 0 ? again.length : at} of ${given.length}`;
  return {
    where: 'the file',
    what: `differs from what its evidence makes, from ${place} on: a page was changed, or it was made by another engine than ${engine}`,
  };
}

/** Where two values differ, by path; at most twenty places. */
function differences(wanted: unknown, found: unknown, path: string, all: Failure[] = []): Failure[] {
  if (all.length >= 20 || wanted === found) return all;
  if (typeof wanted === 'object' && typeof found === 'object' && wanted !== null && found !== null) {
    const [a, b] = [wanted as Record<string, unknown>, found as Record<string, unknown>];
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) differences(a[key], b[key], `${path}/${key}`, all);
    return all;
  }
  all.push({ where: path, what: `holds ${shown(found)}, its evidence makes ${shown(wanted)}` });
  return all;
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? '').slice(0, 80));

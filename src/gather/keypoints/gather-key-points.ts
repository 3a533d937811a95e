import type { Claim, FigureRow, SourceRecord, Statement, TimelineEntry } from '../../model/findings.ts';

/** The key points of a topic. */
export function gatherKeyPoints(
  _timeline: readonly TimelineEntry[],
  _claims: readonly Claim[],
  _figures: readonly FigureRow[],
  _sources: readonly SourceRecord[],
): Statement[] {
  return [];
}

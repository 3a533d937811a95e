import type { Chart } from '../../model/chart.ts';
import type { Drawing } from '../../model/drawing.ts';
import { layoutMatrix } from './matrix.ts';
import { layoutRanges } from './ranges.ts';
import { layoutTimeAxis } from './time-axis.ts';

/** Lays a chart out once, in points, for a column of the given width; text is set in a sans of ordinary width. */
export function layoutChart(chart: Chart, width: number): Drawing {
  switch (chart.kind) {
    case 'time-axis':
      return layoutTimeAxis(chart, width);
    case 'ranges':
      return layoutRanges(chart, width);
    case 'matrix':
      return layoutMatrix(chart, width);
  }
}

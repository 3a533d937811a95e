/** What a chart shows, as plain data without a layout; render/figures turns it into marks in points. */
export type Chart = TimeAxis | RangeChart | Matrix;

/** Events along one time axis to scale. Times are decimal years (2022.29), computed from EDTF, `from` <= `to`. */
export interface TimeAxis {
  readonly kind: 'time-axis';
  readonly items: readonly TimeAxisItem[];
  /** Twelve short month names for the axis; without them months are printed as numbers. */
  readonly months?: readonly string[];
}

export interface TimeAxisItem {
  readonly from: number;
  readonly to: number;
  readonly dateLabel: string;
  /** A few words; the layout may cut it with an ellipsis. */
  readonly label: string;
  readonly marked: boolean;
  readonly scheduled: boolean;
}

/** Numbers as printed, each as a point or range, one row a number, rows grouped. */
export interface RangeChart {
  readonly kind: 'ranges';
  readonly unit: string;
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly {
      readonly label: string;
      readonly printed: string;
      readonly low: number;
      readonly high: number;
      readonly openEnd: boolean;
    }[];
  }[];
}

/** Rows by columns, a filled mark of a kind in each cell that holds. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ('asserts' | 'denies' | 'differs' | null)[] }[];
}

import type { BriefingChange } from './briefing.ts';
import type { Findings } from './findings.ts';

/** Findings frozen under an id. Template and format are views of it; the engine's version stands beside it, not in its id. */
export interface Edition {
  /** First 12 hex digits of the SHA-256 of the canonical JSON of the findings. */
  readonly id: string;
  /** Counted from 1 within the topic; absent in a build outside a store. */
  readonly number?: number;
  readonly previous?: string;
  readonly engine: string;
  /** Day after which nothing counted, `YYYY-MM-DD`, where the edition was composed for one (`asOf`). */
  readonly cutOff?: string;
  readonly findings: Findings;
  readonly changes?: readonly BriefingChange[];
  /** Last material change: date of the newest source (EDTF day), never the clock. */
  readonly modified?: string;
}

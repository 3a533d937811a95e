/** A piece of the source on its way through cleaning: where it stood, and what is left of it. */
export interface Passage {
  /** Number of the paragraph in the source, from 0, and offset within it: keeps what was removed in reading order. */
  readonly paragraph: number;
  readonly offset: number;
  readonly text: string;
}

/** What a pass takes out: the characters `[start, end)` of passage number `passage`. */
export interface Cut {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What passes may know of the text besides its passages. */
export interface Surroundings {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
}

/** One step of cleaning: finds noise among the passages left by the steps before it. */
export interface Pass {
  readonly id: string;
  /** Why the step stands where it stands. */
  readonly because: string;
  readonly find: (passages: readonly Passage[], around: Surroundings) => readonly Cut[];
}

export const wholly = (passages: readonly Passage[], passage: number, reason: string): Cut => ({
  passage,
  start: 0,
  end: (passages[passage] as Passage).text.length,
  reason,
});

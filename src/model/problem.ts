/** What can go wrong at an edge, as a closed union; http/ maps it to a status in one exhaustive switch, cli/ to an exit code. */
export type Problem =
  | { readonly kind: 'bad-input'; readonly file?: string; readonly line?: number; readonly what: string; readonly mend: string }
  | { readonly kind: 'bad-parameter'; readonly name: string; readonly value: string; readonly mend: string }
  | { readonly kind: 'unknown-topic'; readonly value: string; readonly mend: string }
  | { readonly kind: 'unknown-edition'; readonly value: string; readonly mend: string }
  | { readonly kind: 'unknown-format'; readonly value: string; readonly mend: string }
  | { readonly kind: 'unknown-template'; readonly value: string; readonly mend: string }
  | { readonly kind: 'unknown-passage'; readonly value: string; readonly mend: string }
  | { readonly kind: 'wrong-method'; readonly value: string; readonly mend: string }
  | { readonly kind: 'not-ready'; readonly what: string; readonly mend: string }
  | { readonly kind: 'withdrawn'; readonly what: string; readonly date: string; readonly reason: string }
  | { readonly kind: 'dropped'; readonly what: string; readonly date: string; readonly reason: string; readonly mend: string }
  | { readonly kind: 'not-allowed'; readonly what: string; readonly mend: string }
  | { readonly kind: 'too-often'; readonly what: string; readonly mend: string }
  | { readonly kind: 'unverified'; readonly what: string; readonly mend: string };

/** Either a value or the problems that stand in its way; text code never throws. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

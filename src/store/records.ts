import * as v from 'valibot';

/**
 * Records as they stand on the shelf, checked whenever they are read: what was written by another version, or damaged,
 * counts as absent, and the caller falls back (previous edition, making it anew). Large immutable records (articles,
 * contributions, findings) are checked for their outline only: their insides are types of model/ and gather/.
 */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One rendered form of an edition. `hash` names its bytes on the shelf and is its strong entity tag. */
const viewSchema = v.object({ hash: v.string(), bytes: count, policy: v.optional(v.string()) });
const viewsSchema = v.record(v.string(), viewSchema);

/** One publication of one edition, as far as a reader needs it: also kept of the one before the current. */
const place = {
  edition: v.string(),
  number: count,
  /** Instant of the publication, ISO 8601. */
  at: v.string(),
  /** File name of the views without its ending. */
  fileName: v.string(),
  views: viewsSchema,
};
const placeSchema = v.object(place);

const publicationSchema = v.object({
  schema: v.literal('publication/1'),
  topic: v.string(),
  title: v.string(),
  ...place,
  engine: v.string(),
  /** Hash of everything the edition was made from: equal inputs need no gathering. */
  inputs: v.string(),
  template: v.string(),
  access: v.picklist(['public', 'token']),
  asOf: v.optional(v.string()),
  cadence: v.optional(v.string()),
  sources: count,
  changes: count,
  /** Share of the statements that differ from the edition before, in percent. */
  percent: v.optional(count),
  previous: v.optional(placeSchema),
  /** How many documents had been taken out of its findings when its views were printed. */
  cleared: v.optional(count),
});

/** What stands in the place of an edition that is no longer kept. */
const droppedSchema = v.object({
  schema: v.literal('dropped/1'),
  number: count,
  /** Instant since which it is no longer kept. */
  dropped: v.string(),
  reason: v.string(),
});

const documentSchema = v.object({
  schema: v.literal('document/1'),
  topic: v.string(),
  document: v.string(),
  article: v.string(),
  origin: v.string(),
  /** What the feed said of its last change. */
  updated: v.optional(v.string()),
  /** Hashes of the articles that the document was before, so that a takedown finds every text. */
  earlier: v.optional(v.array(v.string())),
  /** Day since which the original is gone from its address for good; its text here is kept. */
  gone: v.optional(v.string()),
  withdrawn: v.optional(v.object({ date: v.string(), reason: v.string() })),
});

/** An entry of a feed or index page that waits to be fetched. */
const pendingSchema = v.object({
  document: v.string(),
  url: v.optional(v.string()),
  title: v.optional(v.string()),
  author: v.optional(v.string()),
  published: v.optional(v.string()),
  updated: v.optional(v.string()),
  html: v.optional(v.string()),
  /** How often fetching it has failed. */
  tries: v.optional(count),
});

const absenceSchema = v.optional(v.object({ since: v.string(), tries: count, gone: v.boolean() }));

/** An entry that was taken in and is asked again. */
const againSchema = v.object({
  item: pendingSchema,
  due: v.string(),
  /** How often it stood unchanged in a row. */
  asks: count,
  /** Its text came with the feed: only whether its page is still there is asked. */
  inFeed: v.optional(v.boolean()),
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  absence: absenceSchema,
});

const sourceSchema = v.object({
  schema: v.literal('source/1'),
  topic: v.string(),
  source: v.string(),
  lastTry: v.string(),
  lastGood: v.optional(v.string()),
  lastChange: v.optional(v.string()),
  nextDue: v.string(),
  failures: count,
  /** What went wrong at the last try. */
  problem: v.optional(v.string()),
  /** Its address answers that nothing is there (404, 410). */
  absence: absenceSchema,
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  pending: v.array(pendingSchema),
  /** Entries taken in, to be asked again whether they changed or are gone. */
  again: v.optional(v.array(againSchema)),
  /** Documents that held no article, so that they are not fetched again and again. */
  skipped: v.array(v.string()),
});

const outline = (...keys: string[]) =>
  v.custom<Record<string, unknown>>((x) => typeof x === 'object' && x !== null && keys.every((key) => key in x));

export type View = v.InferOutput<typeof viewSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Publication = v.InferOutput<typeof publicationSchema>;
export type PendingItem = v.InferOutput<typeof pendingSchema>;
export type SourceRecord = v.InferOutput<typeof sourceSchema>;
export type Dropped = Omit<v.InferOutput<typeof droppedSchema>, 'schema'>;
export type DocumentRecord = v.InferOutput<typeof documentSchema>;

/** The parsed value, or null when the text is absent, no JSON or not of this shape. */
function read<T>(schema: v.GenericSchema<unknown, T>, text: string | null | undefined): T | null {
  if (text === null || text === undefined) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

type Text = string | null | undefined;
export const readPublication = (text: Text): Publication | null => read(publicationSchema, text);
export const readDropped = (text: Text): Dropped | null => read(droppedSchema, text);
export const readSource = (text: Text): SourceRecord | null => read(sourceSchema, text);
export const readDocument = (text: Text): DocumentRecord | null => read(documentSchema, text);

/** A record whose insides are another room's type: only that it is JSON with these keys is checked. */
export const readOutline = <T>(text: Text, ...keys: string[]): T | null => read(outline(...keys), text) as T | null;

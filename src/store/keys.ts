/**
 * The keys of the shelf, documented like an API. Immutable values are named by what they hold and are never changed;
 * mutable ones are small, each written by one kind of step only, and nothing is ever derived by changing a shared list.
 *
 * | key                           | holds                                                            | changes | metadata |
 * |-------------------------------|------------------------------------------------------------------|---------|----------|
 * | `topic/<topic>`               | the topic file, checked                                          | mutable | title, access |
 * | `document/<topic>/<document>` | which article a document now is, or its tombstone                | mutable | article, origin, gone, withdrawn: all a refresh needs to know which documents count |
 * | `article/<hash>`              | one cleaned article                                              | never | |
 * | `contribution/<engine>/<hash>`| what the article of that hash brings to a topic                  | never, a new engine writes its own | |
 * | `view/<hash>`                 | rendered bytes, named by their own hash                          | never | topic, edition: a takedown finds by them what a run that ended early left |
 * | `findings/<topic>/<edition>`  | what an edition found, and the hashes of its articles            | never | |
 * | `edition/<topic>/<edition>`   | the publication of that edition: number, dates, views; once dropped, since when and why | on its first publication, when a document is taken out of it, and when it is dropped | |
 * | `log/<topic>/<number>`        | one line a publication; those above the pointer's number were never published | once published only when its edition is dropped | edition, at, asOf, changes, sources, dropped, reason |
 * | `pointer/<topic>`             | the publication that readers get, and the one before             | last step of a publication | title, edition, number, at, asOf, access |
 * | `source/<topic>/<source>`     | how the last tries of a source went, and what waits to be fetched | mutable | lastTry, lastGood, nextDue, failures, lastChange, problem, goneSince, waiting |
 * | `todo/touched/<topic>`        | a document of the topic changed since its last refresh           | set before the change, deleted after the refresh | |
 * | `report/<quarter of the day>`  | what the run of that quarter of an hour had to say                | overwritten a day later | at |
 * | `robots/<host>`               | the host's robots.txt and when it was fetched                    | once a day at most | |
 * | `todo/purge/<topic>/<document>` | a withdrawn document whose texts and editions are still to be cleared | deleted when they are, and no run from before can bring them back | |
 * | `webhook/<topic>/<number>`    | an edition that is still to be told to the webhook               | deleted when it is taken | |
 * | `todo/plan/<topic>`           | how far a publication in steps has come, with what its stages gathered, when a run used up its steps | deleted when it is published | |
 * | `note/<topic>`                | the note of that publication, once composed, until all formats are printed | written with `todo/plan/<topic>` and deleted with it | |
 * | `admin/<instant>-<n>`         | one action of an editor, with time and reason                    | never | at, action, topic, document, reason |
 */
export const topicKey = (topic: string): string => `topic/${topic}`;
export const topicPrefix = 'topic/';
export const documentKey = (topic: string, document: string): string => `document/${topic}/${document}`;
export const documentPrefix = (topic: string): string => `document/${topic}/`;
export const articleKey = (hash: string): string => `article/${hash}`;
export const contributionKey = (engine: string, hash: string): string => `contribution/${engine}/${hash}`;
export const viewPrefix = 'view/';
export const viewKey = (hash: string): string => `view/${hash}`;
export const findingsKey = (topic: string, edition: string): string => `findings/${topic}/${edition}`;
export const findingsPrefix = (topic: string): string => `findings/${topic}/`;
export const editionKey = (topic: string, edition: string): string => `edition/${topic}/${edition}`;
export const editionPrefix = (topic: string): string => `edition/${topic}/`;
/** Numbers are padded, so that a list is in the order of publication. */
export const logKey = (topic: string, number: number): string => `log/${topic}/${String(number).padStart(6, '0')}`;
export const logPrefix = (topic: string): string => `log/${topic}/`;
export const pointerKey = (topic: string): string => `pointer/${topic}`;
export const pointerPrefix = 'pointer/';
export const sourceKey = (topic: string, source: string): string => `source/${topic}/${source}`;
export const sourcePrefix = 'source/';
/** What waits for a scheduled run, under one prefix: one list shows all of it. */
export const todoPrefix = 'todo/';
export const touchedPrefix = 'todo/touched/';
export const planPrefix = 'todo/plan/';
export const purgePrefix = 'todo/purge/';
export const touchedKey = (topic: string): string => `${touchedPrefix}${topic}`;
export const reportKey = (quarter: number): string => `report/${String(quarter).padStart(2, '0')}`;
export const reportPrefix = 'report/';
export const robotsKey = (host: string): string => `robots/${host}`;
export const purgeKey = (topic: string, document: string): string => `${purgePrefix}${topic}/${document}`;
export const planKey = (topic: string): string => `${planPrefix}${topic}`;
export const noteKey = (topic: string): string => `note/${topic}`;
export const adminKey = (instant: string, mark: string): string => `admin/${instant}-${mark}`;
export const adminPrefix = 'admin/';
/** Padded like the log, so that letters go out in the order of publication. */
export const webhookKey = (topic: string, number: number): string => `webhook/${topic}/${String(number).padStart(6, '0')}`;
export const webhookPrefix = 'webhook/';

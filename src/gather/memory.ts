/**
 * What the stages of gathering remember from one time to the next, so that one more article costs what it touches and not what the
 * topic holds. It lives in memory only and is never part of a result: with whatever is remembered a stage gives what it gives
 * without (properties.test.ts). Two things make that simple.
 *
 * A contribution is never changed in place, so the object itself says whether a document is as it was. And a stage hands on as the
 * same object whatever is as it was last time (an actor, a document's list of groups, an event, a claim), so that the next stage
 * tells by identity what changed.
 */
export class Memory {
  private readonly parts = new Map<new () => object, object>();

  /** What one piece of work remembers: made empty when it is first asked for. */
  of<T extends object>(part: new () => T): T {
    const known = this.parts.get(part);
    if (known) return known as T;
    const made = new part();
    this.parts.set(part, made);
    return made;
  }
}

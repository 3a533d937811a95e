/** Texts as small numbers, in the order in which they were first met: what is compared again and again is compared as numbers. */
export class Numbered {
  private readonly numbers = new Map<string, number>();

  /** How many texts have a number: the number that the next one gets. */
  get size(): number {
    return this.numbers.size;
  }

  /** The number of a text, a new one where it has none yet. */
  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const made = this.numbers.size;
    this.numbers.set(text, made);
    return made;
  }

  /** The numbers of some texts, in their order. */
  all(texts: readonly string[]): Int32Array {
    const numbers = new Int32Array(texts.length);
    for (let i = 0; i < texts.length; i++) numbers[i] = this.of(texts[i] as string);
    return numbers;
  }

  /** The number of a text, undefined where it has none. */
  find(text: string): number | undefined {
    return this.numbers.get(text);
  }
}

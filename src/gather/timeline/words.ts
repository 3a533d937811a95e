import { Numbered } from '../../text/numbered.ts';

/** The words of all tellings by number: how many tellings hold each, and what it weighs. */
export class Words {
  private readonly numbers = new Numbered();
  private counts = new Int32Array(1024);
  private told = 0;
  /** The squared weight of each word, by its number; as `settle` left it. */
  squares = new Float64Array(1024);

  /** Counts in the words of a telling; their numbers, in their order. */
  enter(words: readonly string[]): Int32Array {
    const terms = this.numbers.all(words);
    if (this.numbers.size > this.counts.length) this.grow();
    this.count(terms, 1);
    this.told++;
    return terms;
  }

  /** Counts out the words of a telling. */
  leave(terms: Int32Array): void {
    this.count(terms, -1);
    this.told--;
  }

  /** The number of a word that any telling held; undefined where none did. */
  find(word: string): number | undefined {
    return this.numbers.find(word);
  }

  /**
   * Weighs all words by what is counted: the rarer among the tellings, the heavier (inverse frequency). Both counts are taken down to
   * a power of two, so that one more telling hardly ever changes a weight. Out: the words whose weight changed.
   */
  settle(): number[] {
    const changed: number[] = [];
    const most = levelOf(this.told);
    for (let word = 0; word < this.numbers.size; word++) {
      const square = squareAt(most - levelOf(this.counts[word] as number));
      if (square === this.squares[word]) continue;
      this.squares[word] = square;
      changed.push(word);
    }
    return changed;
  }

  private count(terms: Int32Array, by: 1 | -1): void {
    for (let i = 0; i < terms.length; i++) this.counts[terms[i] as number] = (this.counts[terms[i] as number] as number) + by;
  }

  private grow(): void {
    const counts = new Int32Array(2 * this.numbers.size);
    const squares = new Float64Array(counts.length);
    counts.set(this.counts);
    squares.set(this.squares);
    this.counts = counts;
    this.squares = squares;
  }
}

/** The power of two that a count reaches. */
const levelOf = (count: number): number => 31 - Math.clz32(count);

/** Squared weight by how many times a word could be doubled; fractions of a power of two, so that their sums are exact in any order. */
const squareAt = (levels: number): number => squares[levels] as number;
const squares = Array.from({ length: 34 }, (_, levels) => Math.round(Math.log(1 + 2 ** levels) ** 2 * 2 ** 20) / 2 ** 20);

/** Whether a word of a telling is a date (`@2024-05-09`). */
export const isDate = (word: string): boolean => word.charCodeAt(0) === 64;

import { PDFObject } from 'pdf-lib';

/** An object already in PDF's notation: faster to write than a tree of dictionaries where there are thousands. */
export class RawObject extends PDFObject {
  private readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  override toString(): string {
    return this.text;
  }
  override sizeInBytes(): number {
    return this.text.length;
  }
  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let i = 0; i < this.text.length; i++) buffer[offset + i] = this.text.charCodeAt(i);
    return this.text.length;
  }
}

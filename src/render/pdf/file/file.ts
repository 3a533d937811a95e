import { PDFContext, type PDFObject, PDFRawStream, type PDFRef } from 'pdf-lib';
import { deflate, latin1 } from '../deflate.ts';
import { RawObject } from './raw.ts';

/** The objects of one PDF file: numbers given by pdf-lib's context, bodies as pdf-lib objects or in PDF's own notation. */
export class PdfFile {
  readonly context = PDFContext.create();

  /** A number for an object that is written later. */
  reserve(): PDFRef {
    return this.context.nextRef();
  }

  put(ref: PDFRef, body: string | PDFObject): PDFRef {
    this.context.assign(ref, typeof body === 'string' ? new RawObject(body) : body);
    return ref;
  }

  add(body: string | PDFObject): PDFRef {
    return this.put(this.reserve(), body);
  }

  /** A stream; `plain` streams are left readable (metadata). */
  stream(bytes: Uint8Array | string, entries: Record<string, string> = {}, plain = false): PDFRef {
    const raw = typeof bytes === 'string' ? latin1(bytes) : bytes;
    const contents = plain ? raw : deflate(raw);
    const dict = this.context.obj({});
    const { context } = this;
    for (const [key, value] of Object.entries(entries)) dict.set(context.obj(key), new RawObject(value));
    if (!plain) dict.set(context.obj('Filter'), context.obj('FlateDecode'));
    dict.set(context.obj('Length'), context.obj(contents.length));
    return this.add(PDFRawStream.of(dict, contents));
  }
}

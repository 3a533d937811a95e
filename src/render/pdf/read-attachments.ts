import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';

/** The files attached to a PDF, as text by name. Undefined where the bytes are no PDF that can be read; never throws. */
export async function readAttachments(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    const files = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
    const names = files?.lookupMaybe(PDFName.of('Names'), PDFArray);
    const found = new Map<string, string>();
    for (let i = 0; names && i + 1 < names.size(); i += 2) {
      const name = names.lookup(i);
      const stream = names
        .lookup(i + 1, PDFDict)
        .lookup(PDFName.of('EF'), PDFDict)
        .lookup(PDFName.of('F'));
      if ((name instanceof PDFString || name instanceof PDFHexString) && stream instanceof PDFRawStream)
        found.set(name.decodeText(), new TextDecoder().decode(decodePDFRawStream(stream).decode()));
    }
    return found;
  } catch {
    return undefined;
  }
}

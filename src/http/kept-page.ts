/**
 * A page as a file to keep: addresses written from the root of its host are written out, so that they lead on from wherever
 * the file lies. `host`: `https://host`. Texts hold no bare quotation mark, so only links change.
 */
export const keptPage = (page: Uint8Array<ArrayBuffer>, host: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(new TextDecoder().decode(page).replaceAll(' href="/', ` href="${host}/`));

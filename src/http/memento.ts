import type { EditionLine } from '../app/editions.ts';

/** Relations of an edition to the time-travelling clients of RFC 7089. */
export const mementoLinks = (topic: string): string =>
  `</briefings/${topic}>; rel="original timegate", </briefings/${topic}/timemap>; rel="timemap"; type="application/link-format"`;

/** The edition that stood at an instant: the newest published by then, else the first. `lines` are newest first. */
export function editionAt(lines: readonly EditionLine[], instant: Date): EditionLine | undefined {
  return lines.find(({ at }) => new Date(at) <= instant) ?? lines.at(-1);
}

/** The list of all editions with their instants, in the link format. */
export function timemap(topic: string, base: string, lines: readonly EditionLine[]): string {
  const mementos = lines.map(
    ({ edition, at }) => `<${base}/briefings/${topic}/editions/${edition}>; rel="memento"; datetime="${new Date(at).toUTCString()}"`,
  );
  return [
    `<${base}/briefings/${topic}>; rel="original timegate"`,
    `<${base}/briefings/${topic}/timemap>; rel="self"; type="application/link-format"`,
    ...mementos.reverse(),
  ].join(',\n');
}

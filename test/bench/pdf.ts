import { existsSync } from 'node:fs';
import { compose } from '../../src/compose/compose.ts';
import type { Note } from '../../src/model/note.ts';
import { countPages, renderPdf } from '../../src/render/pdf/pdf.ts';
import { sampleEdition } from '../samples/findings.ts';
import { briefTemplate } from './pdf/brief.ts';
import { inWorkerd } from './pdf/in-workerd.ts';
import { installPeers, peers } from './pdf/peers.ts';
import { plainBlocks } from './pdf/plain.ts';

/**
 * The PDF of one note, ours and other libraries': CPU milliseconds (warm, the best of several rounds: the machine may be
 * shared) and bytes, all in one run. Ours does more: tags, both standards, links both ways, charts, hyphenation.
 */
const note: Note = compose(sampleEdition, briefTemplate());
const blocks = plainBlocks(note);
const attached = JSON.stringify(note.record).length;

async function measure(name: string, render: () => Promise<Uint8Array>, warm: number, rounds: number): Promise<number> {
  let bytes: Uint8Array = new Uint8Array();
  for (let i = 0; i < warm; i++) bytes = await render();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage();
    await render();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(rounds / 2)] ?? 0;
  console.log(
    `${name.padEnd(34)} ${median.toFixed(1).padStart(8)} ms  ${(times[0] ?? 0).toFixed(1).padStart(8)} ms best  ${String(bytes.length).padStart(8)} bytes`,
  );
  return median;
}

console.log(`The brief of the sample edition: ${countPages(note)} pages, ${attached} bytes of record attached to ours`);
const ours = await measure('Backgrounder', () => renderPdf(note), 60, 41);
if (existsSync('/proc/self/stat')) {
  const { cpu, bundle } = await inWorkerd(note);
  console.log(
    `${'Backgrounder in workerd'.padEnd(34)} ${cpu.toFixed(1).padStart(8)} ms CPU a render; bundle of the renderer ${bundle} bytes`,
  );
} else console.log('Backgrounder in workerd: not measured, needs Linux');
const missing = installPeers();
if (missing) console.log(`Skipped: ${missing}`);
else {
  let fastest = Number.POSITIVE_INFINITY;
  for (const peer of peers()) {
    try {
      const median = await measure(peer.name, () => peer.render(blocks), 4, 7);
      if (peer.name.includes('embedded')) fastest = Math.min(fastest, median);
    } catch (error) {
      console.log(`${peer.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  console.log(`The fastest with embedded fonts takes ${(fastest / ours).toFixed(1)} times as long as ours`);
}

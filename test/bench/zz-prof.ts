import { Session } from 'node:inspector/promises';
import { resolve, join } from 'node:path';
import { byDocument, findingsOf, gather } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import { runStage, stageNames } from '../../src/gather/stages.ts';
import { parseTopic } from '../../src/ingest/topic.ts';
import { contributions } from './gather/articles.ts';
(globalThis as any).__c = {};
const only = process.argv[2] ?? 'actors';
const rounds = Number(process.argv[3] ?? 4);
const topic = (parseTopic('id: bench\ntitle: Protest, earthquake and trial\n') as any).value.topic;
const all = await contributions(join(resolve('../shared/quality'), 'bench'), 1025);
const back = all.filter((_, i) => i % 40 === 20).slice(0, 25);
const known = all.filter((c) => !back.includes(c));
const session = new Session(); session.connect();
await session.post('Profiler.enable'); await session.post('Profiler.setSamplingInterval', { interval: 100 });
const self = new Map<string, number>(), tot = new Map<string, number>();
const mem0 = new Memory(); gather(topic, known, mem0); gather(topic, known, new Memory());
const times: number[][] = [];
for (let r = 0; r < rounds; r++) {
  const memory = new Memory(); gather(topic, known, memory);
  for (let i = 0; i < back.length; i++) {
    const some = byDocument([...known, ...back.slice(0, i + 1)]);
    let done: any = {};
    for (const name of [...stageNames, 'findings']) {
      const p = name === only && r >= 2; if (p) await session.post('Profiler.start');
      const t = process.hrtime.bigint();
      if (name === 'findings') findingsOf(topic, some, done, memory); else done = runStage(topic, some, done, memory);
      const ms = Number(process.hrtime.bigint() - t) / 1e6;
      if (p) { const { profile } = await session.post('Profiler.stop'); (times[i] ??= []).push(ms); add(profile as any); }
    }
  }
}
function add(p: any) {
  const byId = new Map(p.nodes.map((n: any) => [n.id, n])); const w = new Map<number, number>();
  p.samples.forEach((s: number, i: number) => w.set(s, (w.get(s) ?? 0) + p.timeDeltas[i]));
  const label = (n: any) => `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').slice(-2).join('/')}:${n.callFrame.lineNumber + 1}`;
  const walk = (n: any, seen: Set<string>): number => { const l = label(n); const own = w.get(n.id) ?? 0; self.set(l, (self.get(l) ?? 0) + own);
    let t = own; const s2 = new Set(seen).add(l); for (const c of n.children ?? []) t += walk(byId.get(c), s2); if (!seen.has(l)) tot.set(l, (tot.get(l) ?? 0) + t); return t; };
  walk(p.nodes[0], new Set());
}
const n = (rounds - 2) * back.length * 1000;
const show = (m: Map<string, number>) => [...m].sort((a, b) => b[1] - a[1]).slice(0, 45).map(([l, v]) => `${(v / n).toFixed(2)} ${l}`).join('\n');
console.log('SELF ms per addition\n' + show(self)); console.log('TOTAL\n' + show(tot));
console.log(times.map((t) => Math.min(...t).toFixed(1)).join(' '));

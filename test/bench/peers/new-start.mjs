// One new process: reads texts from standard input with a bundled reader (argument) and writes thread CPU ms, so that other work on the
// machine counts little: { load, times: one an article, gc: pauses (wall ms) within each article }.
import { readFileSync } from 'node:fs';
import { PerformanceObserver, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

// The kernel books a running thread's time at its clock ticks, up to 4 ms late; a thread that has just slept is booked exactly.
const nothing = new Int32Array(new SharedArrayBuffer(4));
const cpu = () => {
  Atomics.wait(nothing, 0, 0, 0.05);
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const texts = JSON.parse(readFileSync(0, 'utf8'));
const pauses = [];
new PerformanceObserver((list) => pauses.push(...list.getEntries())).observe({ entryTypes: ['gc'] });
const before = cpu();
const { readText } = await import(process.argv[2]);
const load = cpu() - before;
const runs = texts.map((text) => {
  const from = performance.now();
  const start = cpu();
  readText(text, '2016-09-12');
  return { time: cpu() - start, from, to: performance.now() };
});
await setTimeout(20);
const within = ({ from, to }) =>
  pauses.filter((p) => p.startTime >= from && p.startTime < to).reduce((n, p) => n + Math.min(p.duration, to - p.startTime), 0);
console.log(JSON.stringify({ load, times: runs.map((r) => r.time), gc: runs.map(within) }));

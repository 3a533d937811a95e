import { access, constants, mkdir, readdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { engine } from '../app/engine.ts';
import { explain } from '../app/explain.ts';
import { accessSettings, proxyOf, SettingsFault } from '../app/proxy/settings.ts';
import { seedTopic } from '../app/seed.ts';
import type { World } from '../app/world.ts';
import { byText } from '../text/order.ts';
import { type LoadedTopic, loadTopic } from './load-topic.ts';
import { bundleWorker } from './local/bundle.ts';
import { readConfig } from './local/config.ts';
import { frontServer } from './local/front.ts';
import { type Runtime, startRuntime } from './local/runtime.ts';
import { schedule } from './local/schedule.ts';
import { exit } from './say.ts';

/** A fault that the user can mend: one line, and the run ends. */
class Fault extends Error {}

const root = resolve(import.meta.dirname, '../..');
const corpus = resolve(process.env['CORPUS'] ?? join(root, 'corpus'));
const data = resolve(process.env['DATA'] ?? join(root, '.backgrounder'));
const host = process.env['HOST'] ?? '127.0.0.1';

function portOf(value: string | undefined): number {
  const port = Number(value ?? 8787);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Fault(`PORT=${value} is no port. Give a number from 1 to 65535: PORT=8788 npm start`);
}

function baseUrlOf(value: string | undefined, port: number): string {
  if (value === undefined) return `http://localhost:${port}`;
  if (/^https?:\/\/[^/\s]+$/u.test(value)) return value;
  throw new Fault(`BASE_URL=${value} is no address of a site. Give one such as https://briefings.example.org, without a path`);
}

async function ensureWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch {
    throw new Fault(
      `${folder}: the data cannot be kept here, the folder is not writable. Make it writable, or name another: DATA=/some/folder npm start`,
    );
  }
}

/** Every topic folder under corpus/. A topic that cannot be used ends the run: it would be missing without a word. */
async function loadCorpus(): Promise<LoadedTopic[]> {
  const entries = await readdir(corpus, { withFileTypes: true }).catch(() => []);
  const topics: LoadedTopic[] = [];
  for (const { name } of entries.filter((e) => e.isDirectory()).sort((a, b) => byText(a.name, b.name))) {
    const loaded = await loadTopic(join(corpus, name));
    if (!loaded.ok) throw new Fault(loaded.problems.map(explain).join('\n'));
    for (const problem of [...loaded.value.left, ...loaded.value.warnings]) console.error(explain(problem));
    topics.push(loaded.value);
  }
  return topics;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(new Fault(portFault(error.code ?? '', port))));
    server.listen(port, host, done);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

const portFault = (code: string, port: number): string =>
  code === 'EADDRINUSE'
    ? `Port ${port} is taken. End what uses it, or choose another: PORT=${port + 1} npm start`
    : `Port ${port} cannot be opened (${code}). Choose another: PORT=8788 npm start`;

/** Secrets and settings of the environment that the Worker knows by the same names. */
const passedOn = (): Record<string, string> =>
  Object.fromEntries(
    ['ADMIN_TOKEN', 'READ_TOKEN', ...accessSettings, 'STEPS', 'PARTS', 'WEBHOOK_URL', 'WEBHOOK_SECRET'].flatMap((name) =>
      process.env[name] ? [[name, process.env[name]]] : [],
    ),
  );

async function seed(runtime: Runtime, topics: readonly LoadedTopic[], baseUrl: string): Promise<void> {
  const world: World = { shelf: runtime.shelf, now: () => new Date(), engine, baseUrl };
  for (const { topic, articles } of topics) {
    const seeded = await seedTopic(world, topic, articles);
    if (!seeded.ok) throw new Fault(seeded.problems.map(explain).join('\n'));
  }
}

/** Ends everything in order, once, whatever asks for it; the runtime's own handlers would end the process before it is done. */
function endOn(signals: readonly NodeJS.Signals[], end: () => Promise<void>): void {
  let ending = false;
  for (const signal of signals) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void end().finally(() => process.exit(0));
    });
  }
}

/** Starts the site; resolves when it stands, the process then lives until a signal. Faults that the user can mend are one line. */
export async function serve(wanted: string | undefined): Promise<number> {
  try {
    await start(portOf(wanted));
    return exit.done;
  } catch (error) {
    if (!(error instanceof Fault || error instanceof SettingsFault)) throw error;
    console.error(error.message);
    process.exit(exit.bad);
  }
}

async function start(wanted: number): Promise<void> {
  let runtime: Runtime | undefined;
  const server = frontServer(() => runtime?.url);
  const port = await listen(server, wanted);
  const baseUrl = baseUrlOf(process.env['BASE_URL'], port);
  await ensureWritable(data);
  const [config, topics] = await Promise.all([readConfig(join(root, 'wrangler.toml')), loadCorpus()]);
  proxyOf({ ...config.variables, ...passedOn() }, console.error); // a fault is said now, not at the first request
  const { code } = await bundleWorker(join(root, config.entry));
  const started = await startRuntime(config, code, data, { ...passedOn(), BASE_URL: baseUrl });
  await seed(started, topics, baseUrl);
  runtime = started;
  const stop = schedule(config.crons, started.fire, (cron, error) => console.error(`The run of "${cron}" failed: ${String(error)}`));
  endOn(['SIGINT', 'SIGTERM', 'SIGHUP'], async () => {
    stop();
    server.close();
    server.closeAllConnections();
    await started.dispose();
  });
  console.log(
    `Backgrounder is at ${baseUrl} with ${topics.length} ${topics.length === 1 ? 'topic' : 'topics'} of ${corpus}. Ctrl-C ends it.`,
  );
}

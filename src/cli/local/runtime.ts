import { join } from 'node:path';
import { kvShelf } from '../../store/kv.ts';
import type { Shelf } from '../../store/shelf.ts';
import type { WorkerConfig } from './config.ts';

/** The Worker running here, with its shelf as seen from outside. */
export interface Runtime {
  readonly url: URL;
  readonly shelf: Shelf;
  /** Runs the Worker's `scheduled` as that cron trigger would. */
  fire(cron: string): Promise<void>;
  dispose(): Promise<void>;
}

/** Keeps the runtime from asking the network for anything and from keeping what nobody looks at. */
const quiet = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
  X_LOCAL_EXPLORER: 'false',
  WRANGLER_SEND_METRICS: 'false',
};

/** Starts the bundled Worker in workerd with a KV that lasts in `folder`; on a port of its own on this machine only. */
export async function startRuntime(
  config: WorkerConfig,
  code: string | undefined,
  folder: string,
  variables: Record<string, string> = {},
): Promise<Runtime> {
  Object.assign(process.env, quiet);
  const { convertV4MiniflareOptions, Log, LogLevel, Miniflare } = await import('miniflare');
  const options = convertV4MiniflareOptions({
    name: 'backgrounder',
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: code ?? 'export default { fetch: () => new Response() };' }],
    compatibilityDate: config.compatibilityDate,
    compatibilityFlags: config.compatibilityFlags,
    kvNamespaces: config.shelves,
    bindings: { ...config.variables, ...variables },
    host: '127.0.0.1',
    port: 0,
    resourcePersistencePath: join(folder, 'state'),
    log: new Log(LogLevel.ERROR),
    logRequests: false,
  } as Parameters<typeof convertV4MiniflareOptions>[0]);
  const miniflare = new Miniflare(options);
  const url = await miniflare.ready;
  const kv = (await miniflare.getKVNamespace(config.shelves[0] ?? 'SHELF')) as unknown as Parameters<typeof kvShelf>[0];
  const worker = await miniflare.getWorker();
  return {
    url,
    shelf: kvShelf(kv),
    fire: async (cron) => void (await worker.scheduled({ cron })),
    dispose: () => miniflare.dispose(),
  };
}

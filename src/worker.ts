import type { KVNamespace, MessageBatch, Queue, RateLimit, ScheduledController } from '@cloudflare/workers-types';
import { engine } from './app/engine.ts';
import { keptProxy } from './app/proxy/settings.ts';
import { run } from './app/run.ts';
import { keptRecall, runSettings, type Settings, worldSettings } from './app/settings.ts';
import type { World } from './app/world.ts';
import { site } from './http/routes.ts';
import { kvShelf } from './store/kv.ts';

/** Bindings of wrangler.toml beside its variables; all but SHELF are optional. */
interface Env extends Settings {
  readonly SHELF: KVNamespace;
  readonly ADMIN_LIMIT?: RateLimit;
  readonly COMPOSE_LIMIT?: RateLimit;
  /** Queue through which a run that had to stop is followed by another, in minutes instead of at the next cron. */
  readonly NEXT?: Queue;
}

const proxyOf = keptProxy(console.error); // one for the isolate: it keeps the keys of the access proxy
const recallOf = keptRecall();
const worldOf = (env: Env): World => ({
  shelf: kvShelf(env.SHELF),
  now: () => new Date(),
  engine,
  recall: recallOf(env),
  fetch: (address, init) => fetch(address, init),
  limit: async (what, key) => (await (what === 'admin' ? env.ADMIN_LIMIT : env.COMPOSE_LIMIT)?.limit({ key }))?.success ?? true,
  proxy: proxyOf(env),
  ...worldSettings(env),
});

/** KV shows what a run wrote after a minute and a little more; a run that came sooner would do it again. */
const delaySeconds = 120;

async function runOnce(env: Env): Promise<void> {
  const { NEXT: next } = env;
  const onMore = next && (async () => void (await next.send('go on', { delaySeconds })));
  for (const line of await run(worldOf(env), { ...runSettings(env), ...(onMore ? { onMore } : {}) })) console.log(line);
}

/** The Worker: pages on request, fresh editions on schedule. */
export default {
  fetch: (request: Request, env: Env): Response | Promise<Response> => site(worldOf(env)).fetch(request),
  scheduled: (_controller: ScheduledController, env: Env): Promise<void> => runOnce(env),
  queue: (_batch: MessageBatch, env: Env): Promise<void> => runOnce(env),
};

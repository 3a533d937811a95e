import { type Context, Hono } from 'hono';
import type { World } from '../app/world.ts';
import { readingOptions, wrongMethod } from './methods.ts';
import { problemResponse } from './problem-response.ts';
import { exported, log, order } from './routes/admin.ts';
import { changes } from './routes/changes.ts';
import { contract, robots, schema } from './routes/contract.ts';
import { editions } from './routes/editions.ts';
import { feed } from './routes/feed.ts';
import { currentNote, editionNote } from './routes/notes.ts';
import { passage } from './routes/passages.ts';
import { health, home, status } from './routes/site-pages.ts';
import { timemap } from './routes/timemap.ts';
import { verification } from './routes/verification.ts';
import { nothingHere } from './site.ts';

type Answer = (world: World, c: Context) => Response | Promise<Response>;

/** Every address that is read, with what answers it. `HEAD` is answered like `GET`, without a body. */
export const readRoutes: readonly (readonly [path: string, answer: Answer])[] = [
  ['/', home],
  ['/briefings/:topic', currentNote],
  ['/briefings/:topic/editions', editions],
  ['/briefings/:topic/changes', changes],
  ['/briefings/:topic/feed.atom', feed],
  ['/briefings/:topic/timemap', timemap],
  ['/briefings/:topic/editions/:edition', editionNote],
  ['/briefings/:topic/editions/:edition/passages/:passage', passage],
  ['/briefings/:topic/verify', verification],
  ['/briefings/:topic/editions/:edition/verify', verification],
  ['/status', status],
  ['/healthz', health],
  ['/robots.txt', robots],
  ['/openapi.json', contract],
  ['/schemas/briefing-1.json', schema],
];

/** The site over a world. A fault of ours is logged where the site runs, and told to the reader without its insides. */
export function site(world: World): Hono {
  const app = new Hono();
  for (const [path, answer] of readRoutes) {
    app.get(path, (c) => answer(world, c));
    app.options(path, readingOptions);
    app.all(path, wrongMethod('GET, HEAD, OPTIONS'));
  }
  app.post('/admin', (c) => order(world, c)).all(wrongMethod('POST'));
  app.get('/admin/log', (c) => log(world, c)).all(wrongMethod('GET, HEAD'));
  app.get('/admin/export', (c) => exported(world, c)).all(wrongMethod('GET, HEAD'));
  app.notFound((c) => problemResponse(c, nothingHere(c)));
  app.onError((error, c) => {
    console.error(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return problemResponse(c, {
      kind: 'unverified',
      what: 'Something went wrong here, and it has been noted.',
      mend: 'Try again in a minute.',
    });
  });
  return app;
}

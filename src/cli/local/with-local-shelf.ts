import { join, resolve } from 'node:path';
import type { Shelf } from '../../store/shelf.ts';
import { readConfig } from './config.ts';
import { startRuntime } from './runtime.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The local KV that `npm start` serves, for the time of one task. */
export async function withLocalShelf<T>(use: (shelf: Shelf) => Promise<T>): Promise<T> {
  const config = await readConfig(join(root, 'wrangler.toml'));
  const runtime = await startRuntime(config, undefined, resolve(process.env['DATA'] ?? join(root, '.backgrounder')));
  try {
    return await use(runtime.shelf);
  } finally {
    await runtime.dispose();
  }
}

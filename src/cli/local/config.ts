import { readFile } from 'node:fs/promises';
import { parse } from 'smol-toml';

/** What the local run takes from wrangler.toml, so that it is the Worker that would be deployed. */
export interface WorkerConfig {
  readonly entry: string;
  readonly compatibilityDate: string;
  readonly compatibilityFlags: string[];
  readonly crons: string[];
  readonly variables: Record<string, string>;
  /** Names of the KV bindings. */
  readonly shelves: string[];
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((x) => typeof x === 'string') : []);
const table = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Reads wrangler.toml; throws where it is absent or no TOML. */
export async function readConfig(file: string): Promise<WorkerConfig> {
  const config = table(parse(await readFile(file, 'utf8')));
  const namespaces = Array.isArray(config['kv_namespaces']) ? config['kv_namespaces'] : [];
  const variables = Object.entries(table(config['vars'])).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return {
    entry: String(config['main'] ?? 'src/worker.ts'),
    compatibilityDate: String(config['compatibility_date'] ?? ''),
    compatibilityFlags: strings(config['compatibility_flags']),
    crons: strings(table(config['triggers'])['crons']),
    variables: Object.fromEntries(variables),
    shelves: namespaces.map((namespace) => String(table(namespace)['binding'] ?? '')),
  };
}

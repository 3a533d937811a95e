import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** The Worker as one module, as it would be deployed, and a digest of its code. Throws esbuild's own message where it cannot be built. */
export async function bundleWorker(entry: string): Promise<{ readonly code: string; readonly digest: string }> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    charset: 'utf8',
    logLevel: 'silent',
  });
  const code = result.outputFiles[0]?.text ?? '';
  return { code, digest: createHash('sha256').update(code).digest('hex').slice(0, 12) };
}

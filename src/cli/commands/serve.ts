import { parseArgs } from 'node:util';
import { misused } from '../say.ts';

export const usage = 'briefing serve [--port NUMBER]';

/** The site on this machine, as `npm start` runs it. Ends by Ctrl-C. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { port: { type: 'string' } }, allowPositionals: true });
  if (positionals.length > 0) return misused(`"${positionals[0]}" is not wanted here.`, usage);
  const { serve } = await import('../serve.ts');
  return serve(values.port ?? process.env['PORT']);
}

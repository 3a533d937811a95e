import { type Command, runCommand } from './run-command.ts';
import { exit } from './say.ts';

/** The commands; each is loaded only when it is called, so that the others cost nothing. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: () => import('./commands/build.ts'),
  verify: () => import('./commands/verify.ts'),
  check: () => import('./commands/check.ts'),
  read: () => import('./commands/read.ts'),
  timeline: () => import('./commands/timeline.ts'),
  extract: () => import('./commands/extract.ts'),
  seed: () => import('./commands/seed.ts'),
  export: () => import('./commands/export.ts'),
  import: () => import('./commands/import.ts'),
  serve: () => import('./commands/serve.ts'),
};

async function help(): Promise<number> {
  const usages = await Promise.all(Object.values(commands).map(async (load) => (await load()).usage));
  console.log(
    `Usage:\n${usages.map((usage) => `  ${usage}`).join('\n')}\nExit codes: 0 done, 1 bad input or failed check, 2 wrong usage, 3 not fully checked.`,
  );
  return exit.done;
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help();
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return runCommand(await load(), args);
  console.error(
    `There is no command "${name}". The commands are ${Object.keys(commands).join(', ')}; "briefing help" shows how each is called.`,
  );
  return exit.usage;
}

/** A reader that goes away (`| head`) ends the output, not the world. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exit.done : exit.bad));
process.exitCode = await main(process.argv.slice(2));

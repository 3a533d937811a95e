import { complain, exit } from './say.ts';

/** A command as main sees it; loaded only when it is called, so that the others cost nothing. */
interface Command {
  readonly usage: string;
  run(args: string[]): Promise<number>;
}

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  read: () => import('./commands/read.ts'),
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
  if (!load) {
    console.error(
      `There is no command "${name}". The commands are ${Object.keys(commands).join(', ')}; "briefing help" shows how each is called.`,
    );
    return exit.usage;
  }
  const command = await load();
  try {
    return await command.run(args);
  } catch (error) {
    return failure(error, command.usage);
  }
}

/** Faults of the call and of the file system, each as one line; anything else is a fault of ours and shows where. */
function failure(error: unknown, usage: string): number {
  const { code = '', message = '', path = '' } = error as { code?: string; message?: string; path?: string };
  if (code.startsWith('ERR_PARSE_ARGS')) {
    console.error(`${message.split('\n')[0]}\nUsage: ${usage}`);
    return exit.usage;
  }
  if (!/^E[A-Z]+$/u.test(code)) throw error;
  complain([{ kind: 'bad-input', file: path, what: `it cannot be read (${code})`, mend: 'check the name, and that you may read it' }]);
  return exit.bad;
}

process.exitCode = await main(process.argv.slice(2));

import { complain, exit } from './say.ts';

/** A command as main sees it. */
export interface Command {
  readonly usage: string;
  run(args: string[]): Promise<number>;
}

/** Runs a command; faults of the call and of the file system become one line each, anything else is a fault of ours and shows where. */
export async function runCommand(command: Command, args: string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    const { code = '', message = '', path = '' } = error as { code?: string; message?: string; path?: string };
    if (code.startsWith('ERR_PARSE_ARGS')) {
      console.error(`${message.split('. ')[0]}.\nUsage: ${command.usage}`);
      return exit.usage;
    }
    if (!/^E[A-Z]+$/u.test(code)) throw error;
    complain([{ kind: 'bad-input', file: path, what: `it cannot be read (${code})`, mend: 'check the name, and that you may read it' }]);
    return exit.bad;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schedule } from '../../src/cli/local/schedule.ts';
import { keySet, signer } from '../app/proxy/signing.ts';
import { harbour, topicFile, withFolder } from './call.ts';

const root = resolve(import.meta.dirname, '../..');
const files = { 'corpus/ferry/topic.yaml': topicFile, 'corpus/ferry/documents/harbour.md': harbour };

interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

function start(folder: string, more: Record<string, string> = {}): Running {
  const { BASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, PORT: '0', DATA: join(folder, 'data'), CORPUS: join(folder, 'corpus'), ...more };
  const child = spawn(process.execPath, [join(root, 'src/cli/launch.mjs'), 'start'], { env, cwd: root });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return { child, out: () => out, err: () => err, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

/** The address that the one line of a good start names; a busy machine gets a minute. */
async function address(running: Running): Promise<string> {
  for (let i = 0; i < 1200; i++) {
    const found = /http:\/\/localhost:(\d+)/u.exec(running.out())?.[1];
    if (found) return `http://127.0.0.1:${found}`;
    if (running.child.exitCode !== null) break;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  running.child.kill('SIGKILL');
  throw new Error(`it did not start: ${running.err()}`);
}

async function end(running: Running): Promise<number | null> {
  running.child.kill('SIGINT');
  return running.ended;
}

describe('npm start', () => {
  test('serves the topics of corpus/, keeps the data for the next time, ends cleanly, and says nothing else', async () => {
    await withFolder(files, async (folder) => {
      const first = start(folder);
      const at = await address(first);
      const page = await fetch(`${at}/briefings/ferry`);
      expect([page.status, (await page.text()).includes('The ferry of Port Aldo')]).toEqual([200, true]);
      const published = page.headers.get('Last-Modified');
      for (const path of ['/cdn-cgi/local/scheduled', '//cdn-cgi/local/explorer', '/%63dn-cgi/local/scheduled'])
        expect((await fetch(at + path)).status, path).toBe(404);
      expect(await end(first)).toBe(0);
      const second = start(folder);
      const again = await fetch(`${await address(second)}/briefings/ferry`);
      expect(again.headers.get('Last-Modified')).toBe(published);
      expect(await end(second)).toBe(0);
      expect([first.err(), second.err()]).toEqual(['', '']);
      expect(first.out().trim().split('\n').length).toBe(1);
    });
  });

  test('a private topic opens to what the access proxy of the environment signed', async () => {
    const door = await signer('door', 'ES256');
    const settings = { ACCESS_ISSUER: 'door', ACCESS_AUDIENCE: 'ferry', ACCESS_JWKS: keySet(door) };
    await withFolder({ ...files, 'corpus/ferry/topic.yaml': `${topicFile}access: token\n` }, async (folder) => {
      const running = start(folder, settings);
      const page = `${await address(running)}/briefings/ferry`;
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: 'door', aud: 'ferry', iat: now, nbf: now };
      const ask = async (exp: number) =>
        (await fetch(page, { headers: { 'Cf-Access-Jwt-Assertion': await door.sign({ ...claims, exp }) } })).status;
      expect([(await fetch(page)).status, await ask(now - 60), await ask(now + 600)]).toEqual([401, 401, 200]);
      expect([await end(running), running.err()]).toEqual([0, '']);
    });
  });

  const refused = async (given: Record<string, string>, more: Record<string, string> | ((folder: string) => Record<string, string>)) =>
    withFolder(given, async (folder) => {
      const running = start(folder, typeof more === 'function' ? more(folder) : more);
      return { code: await running.ended, err: running.err().trim() };
    });

  test('a taken port: one line, exit 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    expect(await refused(files, { PORT: String(port) })).toEqual({
      code: 1,
      err: `Port ${port} is taken. End what uses it, or choose another: PORT=${port + 1} npm start`,
    });
    taken.close();
  });

  test('no port at all', async () => {
    expect(await refused(files, { PORT: 'http' })).toMatchObject({ code: 1, err: expect.stringMatching(/^PORT=http is no port\. .*$/u) });
  });

  test('an access proxy without an audience', async () => {
    expect(await refused(files, { ACCESS_TEAM: 'delta' })).toEqual({
      code: 1,
      err: expect.stringMatching(/^ACCESS_AUDIENCE is not set\. .*$/u),
    });
  });

  test('a folder that cannot be written', async () => {
    const { code, err } = await refused({ ...files, file: '' }, (folder) => ({ DATA: join(folder, 'file/data') }));
    expect([code, err]).toEqual([1, expect.stringMatching(/^.*file\/data: the data cannot be kept here.*DATA=.*$/u)]);
  });

  test('a broken topic', async () => {
    const { code, err } = await refused({ ...files, 'corpus/ferry/topic.yaml': 'id: ferry\n' }, {});
    expect([code, err]).toEqual([1, expect.stringMatching(/^.*topic\.yaml:\d+: .*title.*$/u)]);
  });
});

test('a cron trigger fires at its times until it is stopped', async () => {
  const fired: string[] = [];
  const stop = schedule(
    ['* * * * * *'],
    async (cron) => void fired.push(cron),
    () => {},
  );
  await new Promise((wake) => setTimeout(wake, 1200));
  stop();
  expect(fired.length).toBeGreaterThanOrEqual(1);
  expect(fired[0]).toBe('* * * * * *');
});

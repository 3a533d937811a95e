import { seedTopic } from '../../src/app/seed.ts';
import { site } from '../../src/http/routes.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

/** The pages around the notes, as a small site answers with them. */
export async function sitePages(): Promise<{ readonly name: string; readonly html: string }[]> {
  const world = sampleWorld();
  const [first, ...later] = await hashedArticles();
  for (const articles of [[first], [first, ...later]])
    await seedTopic(
      world,
      sampleTopic,
      articles.flatMap((a) => a ?? []),
    );
  const ask = async (path: string): Promise<string> => (await site(world).request(path, { headers: { Accept: 'text/html' } })).text();
  const note = await ask('/briefings/vedra');
  const passage = /href="([^"]*\/passages\/[^"]+)"/u.exec(note)?.[1] ?? '/';
  const own = '/briefings/vedra';
  const paths: Readonly<Record<string, string>> = {
    topics: '/',
    status: '/status',
    editions: `${own}/editions`,
    changes: `${own}/changes`,
    verify: `${own}/verify`,
    passage: new URL(passage, 'https://desk.example').pathname,
    problem: '/briefings/nowhere',
  };
  return Promise.all(Object.entries(paths).map(async ([name, path]) => ({ name: `site-${name}`, html: await ask(path) })));
}

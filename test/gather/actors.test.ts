import { describe, expect, test } from 'vitest';
import { gather } from '../../src/gather/gather.ts';
import type { Actor } from '../../src/model/findings.ts';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** The actors of some texts, one text an article of its own publisher. */
async function actorsOf(texts: readonly string[], topic = ''): Promise<readonly Actor[]> {
  const all = texts.map((text, i) => contributionOf(`d${i}`, `---\npublisher: Paper ${i}\npublished: "2024-03-0${i + 1}"\n---\n${text}`));
  return gather(
    topicOf(`id: t\ntitle: A test\n${topic}`),
    (await Promise.all(all)).map((a) => a.contribution),
  ).actors;
}

const named = (actors: readonly Actor[], name: string): Actor | undefined =>
  actors.find((a) => a.name === name || a.aliases.includes(name));
const names = (actors: readonly Actor[]) => actors.map((a) => a.name);

describe('one actor under several names', () => {
  test('rank, full name and family name', async () => {
    const actors = await actorsOf([
      'Lt Gen Ruben Castor, the army chief, said the border was quiet. Castor spoke in the capital.',
      'General Ruben Castor said on Monday that no order had been given. "We wait," Castor said.',
    ]);
    expect(names(actors).filter((n) => n.includes('Castor'))).toEqual(['Ruben Castor']);
    expect(named(actors, 'Castor')?.documents).toEqual(['d0', 'd1']);
  });

  test('initials that differ are two persons, and the name without any is neither', async () => {
    const said = (name: string) => `${name} said on Monday that the mill would open. ${name} spoke to the workers of the valley.`;
    const met = async (...all: string[]) => names(await actorsOf(all.map(said))).filter((n) => n.endsWith('Castor'));
    expect(await met('Ruben T.K. Castor', 'Ruben K. Castor')).toHaveLength(2);
    expect(await met('Ruben T.K. Castor', 'Ruben K. Castor', 'Ruben Castor')).toHaveLength(3);
    expect(await met('Ruben T.K. Castor', 'Ruben T. K. Castor', 'Ruben TK Castor')).toHaveLength(1);
    expect(await met('Ruben K. Castor', 'Ruben Castor')).toHaveLength(1);
    expect(await met('J. Ruben Castor', 'Ruben Castor')).toHaveLength(1);
  });

  test('a given name of two syllables stays whole', async () => {
    const actors = await actorsOf([
      'Prime Minister Han Seo-jin said on Monday that the mill would open. Mr Han spoke to Lu Tae-min, a farmer. Lu Tae-min said no.',
      'Han Seo-jin said on Friday that it was open. The Seoul-based Alpha Institute said it was closed.',
    ]);
    expect(names(actors)).toEqual(expect.arrayContaining(['Han Seo-jin', 'Lu Tae-min', 'Alpha Institute']));
    expect(names(actors).filter((n) => n.startsWith('Han'))).toHaveLength(1);
  });

  test('long name, abbreviation and another spelling', async () => {
    const actors = await actorsOf([
      'The Harakat-e-Azadi Party (HAP), a militant group, said it would fight on. The HAP has 400 fighters.',
      'The Harakat-i-Azadi Party (HAP) denied the report. HAP militants left the town.',
    ]);
    expect(actors.filter((a) => a.aliases.includes('HAP'))).toHaveLength(1);
    expect(named(actors, 'HAP')?.kind).toBe('armed group');
  });

  test('a capital that speaks is its state', async () => {
    const actors = await actorsOf(['Madrid said it would sign. Spain has asked for a year. Madrid refused a vote, and Spain agreed.']);
    expect(names(actors)).toEqual(['Spain']);
    expect(named(actors, 'Madrid')?.kind).toBe('state');
  });

  test('another name given in so many words', async () => {
    const actors = await actorsOf([
      'The Dawn Front, also known as the Morning Brigade, said it had left. The Morning Brigade denied a loss. The Dawn Front has grown.',
    ]);
    expect(named(actors, 'Morning Brigade')?.name).toBe(named(actors, 'Dawn Front')?.name);
  });
});

describe('never one actor', () => {
  test('two people with one family name', async () => {
    const actors = await actorsOf(['Ada Lind, the finance minister, resigned. Olav Lind, a farmer, said he was glad. Lind left the hall.']);
    expect(names(actors)).toEqual(expect.arrayContaining(['Ada Lind', 'Olav Lind']));
    expect(names(actors)).not.toContain('Lind');
  });

  test('two groups with one name, of which the bare name means the one without another name', async () => {
    const actors = await actorsOf([
      'The Kenyan Sabaki and the Somali Sabaki, known as the SRM, met. The Sabaki said they would talk. The SRM refused. The Sabaki left.',
      'The Sabaki said the road was open. The SRM said it was closed.',
    ]);
    expect(named(actors, 'Sabaki')?.name).toBe('Kenyan Sabaki');
    expect(named(actors, 'SRM')?.aliases).not.toContain('Sabaki');
  });

  test('what the topic file parts', async () => {
    const text = 'Northern Union said it would strike. Northern Union Bank said it would not.';
    const actors = await actorsOf(
      [text],
      'names:\n  - name: Northern Union\n    notTheSameAs: [Northern Union Bank]\n  - name: Northern Union Bank\n',
    );
    expect(names(actors)).toEqual(expect.arrayContaining(['Northern Union', 'Northern Union Bank']));
  });
});

describe('who is listed', () => {
  test('no place, river, street, nationality or newspaper that was told', async () => {
    const actors = await actorsOf([
      'Mayor Ida Brook told Paper 0 in Harwick that the River Tane had risen. The Danish town lies at Mill Lane.',
    ]);
    expect(names(actors)).toEqual(['Ida Brook']);
  });

  test('who studies and comments is no party', async () => {
    const actors = await actorsOf([
      'Nina Falk, a senior fellow at the Baltic Institute, said the law was weak. Ole Ravn, the justice minister, said it was strong.',
    ]);
    expect(named(actors, 'Nina Falk')?.party).toBe(false);
    expect(named(actors, 'Ole Ravn')?.party).toBe(true);
  });

  test('a role and a position in the words of the source', async () => {
    const actors = await actorsOf(['Ole Ravn, the justice minister of Norway, said: "The law is strong and it will stand."']);
    const ravn = named(actors, 'Ole Ravn');
    expect(ravn?.descriptions.map(statementText)).toEqual(['the justice minister of Norway']);
    expect(ravn?.positions.map(statementText)).toEqual(['"The law is strong and it will stand."']);
    expect(ravn?.quoted).toBe(true);
    expect(ravn?.side).toBe('Norway');
  });

  test('words of a spokesman are not given to whom he speaks for', async () => {
    const actors = await actorsOf(['Ivo Horn, a spokesman for the prime minister, Eva Stern, said: "Nobody will be moved by force."']);
    expect(named(actors, 'Ivo Horn')?.quoted).toBe(true);
    expect(named(actors, 'Eva Stern')?.quoted ?? false).toBe(false);
  });

  test('a topic name that stands nowhere is a gap', async () => {
    const { contribution } = await contributionOf('a', 'Ada Marsh, the mayor, said the bridge was closed.');
    const findings = gather(topicOf('id: t\ntitle: T\nnames:\n  - name: Ada Marsh\n    aliases: [The Heron]\n'), [contribution]);
    expect(findings.gaps.filter((g) => g.kind === 'name-not-found').map((g) => g.text)).toEqual([
      'The topic file names “The Heron”, which stands in no source.',
    ]);
  });
});

describe('kinds, aliases and rank', () => {
  test('a faction of a group is no other name of it, nor is the country it rules', async () => {
    const actors = await actorsOf(['The Dawn Front said it would talk. One Dawn Front faction left. Militants of the Dawn Front stayed.']);
    expect(named(actors, 'Dawn Front')?.aliases).not.toContain('Dawn Front faction');
  });

  test('a hospital keeps its Saint, and a reservoir is no actor', async () => {
    const actors = await actorsOf([
      'The Saint Ana Hospital said it was full. The Tarnbach reservoir is low. The Tarnbach reservoir was closed.',
    ]);
    expect(names(actors)).toEqual(['Saint Ana Hospital']);
  });

  test('a bare family name is the one bearer whom the text has named so far', async () => {
    const actors = await actorsOf([
      'Ada Lind, the finance minister, spoke. "We will pay the debt in May," Lind said. Later Olav Lind, a farmer, left.',
    ]);
    expect(named(actors, 'Ada Lind')?.quoted).toBe(true);
    expect(named(actors, 'Olav Lind')?.quoted ?? false).toBe(false);
  });

  test('three sources weigh more than one that talks much', async () => {
    const report = 'Ole Ravn, the justice minister, said the law was strong.';
    const talkative = `${report} ${'Nils Dahl, a lawyer for the state, said no. Dahl spoke again. Dahl left. '.repeat(9)}`;
    const actors = await actorsOf([talkative, report, 'Ole Ravn, the justice minister, denied it on Monday.']);
    expect(names(actors).indexOf('Ole Ravn')).toBeLessThan(names(actors).indexOf('Nils Dahl'));
  });
});

describe('the weight of an actor', () => {
  test('one publisher with many articles does not outweigh several publishers', async () => {
    const paper = (publisher: string, i: number, text: string) =>
      contributionOf(`p${i}`, `---\npublisher: ${publisher}\npublished: "2024-05-0${i + 1}"\n---\n${text}`);
    const talkative = 'The Alder Works said on Monday that it had won. The Alder Works said it would wait.';
    const quiet = 'The Brennet Works said on Monday that it had lost.';
    const all = [talkative, talkative, talkative, talkative].map((text, i) => paper('Daily One', i, `${text} It was day ${i}.`));
    const others = ['Daily Two', 'Daily Three', 'Daily Four'].map((name, i) =>
      paper(name, i + 4, `${quiet} ${name} was told on day ${i}.`),
    );
    const { actors } = gather(
      topicOf('id: t\ntitle: A test\n'),
      (await Promise.all([...all, ...others])).map((a) => a.contribution),
    );
    const works = names(actors).filter((n) => n.endsWith('Works'));
    expect(works).toEqual(['Brennet Works', 'Alder Works']);
  });
});

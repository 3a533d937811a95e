import { describe, expect, test } from 'vitest';
import { gather } from '../../src/gather/gather.ts';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** The departments and ministries of some texts, one text an article of its own publisher, each with its other names. */
async function officesOf(...texts: readonly string[]): Promise<string[][]> {
  const all = await Promise.all(
    texts.map((text, i) => contributionOf(`d${i}`, `---\npublisher: Paper ${i}\npublished: "2024-03-0${i + 1}"\n---\n${text}`)),
  );
  const { actors } = gather(
    topicOf('id: t\ntitle: A test\n'),
    all.map((a) => a.contribution),
  );
  const offices = actors.filter((a) => /\b(?:Department|Ministry)\b/u.test(a.name));
  return offices.map((a) => [a.name, ...a.aliases].sort()).sort();
}

/** Says twice that a body acted. */
const said = (name: string): string => `${name} said on Monday that the well was closed. ${name} asked for a year.`;

describe('one department or ministry in two wordings', () => {
  test.each([
    ['Department of Energy', 'Energy Department'],
    ['Department for Transport', 'Transport Department'],
    ['Ministry of Foreign Affairs', 'Foreign Ministry'],
    ['Ministry of the Interior', 'Interior Ministry'],
    ['Department of State', 'State Department'],
    ['Labor Department', 'Department of Labour'],
    ['Ohio Department of Health', 'Ohio Health Department'],
    ['Calder Department of Health', 'Calder Health Department'],
    ['Danish Ministry of Health', 'Danish Health Ministry'],
  ])('%s and %s', async (a, b) => {
    expect(await officesOf(said(`The ${a}`), said(`The ${b}`))).toEqual([[a, b].sort()]);
    expect(await officesOf(`${said(`The ${a}`)} ${said(`The ${b}`)}`)).toEqual([[a, b].sort()]);
  });

  test('the one with a country and the one without, where no other country or region has such', async () => {
    const both = [said('The US Department of Justice'), said('The Justice Department')];
    expect(await officesOf(...both)).toEqual([['Justice Department', 'US Department of Justice']]);
    expect(await officesOf(...both, said('The Irish Department of Justice'))).toHaveLength(3);
  });

  test('within one article the one of a region and the one without', async () => {
    const text = 'The Texas Department of Health said no. The Health Department said so twice.';
    expect(await officesOf(text)).toEqual([['Health Department', 'Texas Department of Health']]);
  });
});

describe('two departments or ministries', () => {
  test.each([
    ['The Texas Department of Health', 'The Ohio Health Department'],
    ['The Danish Ministry of Health', 'The Norwegian Health Ministry'],
    ['Norway’s Ministry of Defence', 'The Danish Defence Ministry'],
    ['The Department of Energy', 'The Department of Energy Resources'],
    ['The Department of Energy', 'The Ministry of Energy'],
    ['Ireland’s Department of Health', 'Canada’s Health Department'],
    ['The Texas Department of Agriculture', 'The Agriculture Department'],
  ])('%s and %s', async (a, b) => {
    expect(await officesOf(said(a), said(b))).toHaveLength(2);
  });

  test('of two regions, called by the bare name in each article', async () => {
    const met = await officesOf(
      'The Texas Department of Health said no. The Department of Health left.',
      'The Ohio Department of Health said yes. The Department of Health stayed.',
    );
    expect(met).toEqual([
      ['Department of Health', 'Ohio Department of Health'],
      ['Department of Health', 'Texas Department of Health'],
    ]);
  });
});

describe('an office cut short', () => {
  /** What is printed of the person as whom a text names somebody. */
  async function roleOf(name: string, text: string): Promise<string | undefined> {
    const { contribution } = await contributionOf('d', text);
    const { actors } = gather(topicOf('id: t\ntitle: A test\n'), [contribution]);
    return actors.find((a) => a.name === name)?.descriptions.map(statementText)[0];
  }

  test.each([
    ['Alaska Gov. Tom Vale said the road was closed.', 'Tom Vale', 'Alaska Gov.'],
    ['Gov. Tom Vale said it was open. Gov. Vale left.', 'Tom Vale', 'Gov.'],
    ['Lt. Gov. Ida Ross said it was open.', 'Ida Ross', 'Lt. Gov.'],
    ['Deputy Gov. Ida Ross said it was open.', 'Ida Ross', 'Deputy Gov.'],
    ['U.S. Sen. Vera Holm said it was open.', 'Vera Holm', 'U.S. Sen.'],
    ['State Sen. Eva Stern, a Democrat, said no.', 'Eva Stern', 'State Sen.'],
    ['Sen. Vera Holm, R-Alaska, said no.', 'Vera Holm', 'Sen. Vera Holm, R-Alaska'],
    ['Rep. Nils Dahl (D-Ohio) said no.', 'Nils Dahl', 'Rep. Nils Dahl (D-Ohio)'],
    ['The bill came from Rep. Ole Ravn, D-Calif., who said no.', 'Ole Ravn', 'Rep. Ole Ravn, D-Calif.'],
    ['Rep. Nils Dahl (R-Wis.) said no.', 'Nils Dahl', 'Rep. Nils Dahl (R-Wis.)'],
    ['Rep. Nils Dahl (D-N.Y.) said no.', 'Nils Dahl', 'Rep. Nils Dahl (D-N.Y.)'],
    ['Rep. Nils Dahl, D-N.Y., said no.', 'Nils Dahl', 'Rep. Nils Dahl, D-N.Y.'],
    ['Former presidents Nils Dahl and Ann Birk said no.', 'Nils Dahl', 'Former presidents Nils Dahl and Ann Birk'],
    ['Iowa Rep. Ann Birk said no.', 'Ann Birk', 'Iowa Rep.'],
    ['The governor of Alaska, Gov. Tor Vik, said no.', 'Tor Vik', 'The governor of Alaska'],
  ])('%s', async (text, name, role) => {
    expect(await roleOf(name, text)).toBe(role);
  });

  test.each([
    ['Col. Per Dahl said it was open.', 'Per Dahl'],
    ['Mr. Per Dahl said it was open.', 'Per Dahl'],
    ['Per Dahl, R-Class chief, said it was open.', 'Per Dahl'],
    ['Former Beatle Per Dahl said it was open.', 'Beatle Per Dahl'],
  ])('no office: %s', async (text, name) => {
    expect((await roleOf(name, text)) ?? '').not.toMatch(/^(?:(?:Col|Mr)\.|Former$)|Per Dahl/u);
  });
});

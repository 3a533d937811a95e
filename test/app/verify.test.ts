import { describe, expect, test } from 'vitest';
import { freeze } from '../../src/app/freeze.ts';
import { prepare } from '../../src/app/prepare.ts';
import { templateNamed } from '../../src/app/templates.ts';
import { statementsOf } from '../../src/app/verify/statements.ts';
import { verify } from '../../src/app/verify/verify.ts';
import { briefing } from '../../src/compose/record.ts';
import type { Article } from '../../src/model/article.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { hashedArticles, sampleTopic } from './sample-world.ts';

async function sample(): Promise<{ note: Briefing; texts: Map<string, Article> }> {
  const articles = await hashedArticles();
  const template = templateNamed('full');
  if (!template.ok) throw new Error('no template');
  return {
    note: briefing(await freeze(sampleTopic, articles.map(prepare)), template.value),
    texts: new Map(articles.map((a) => [a.document, a])),
  };
}

/** Another letter in the place of that one. */
const changed = (text: string, at: number): string => text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);

describe('one changed character is found and named', async () => {
  const { note, texts } = await sample();
  const count = [...statementsOf(note)].length;

  test('nothing is found where nothing was changed', () => {
    expect(count).toBeGreaterThan(20);
    expect(verify(note, (d) => texts.get(d)).failures).toEqual([]);
  });

  test('in the quote of any statement', () => {
    for (let i = 0; i < count; i++) {
      const copy = structuredClone(note);
      const item = [...statementsOf(copy)][i];
      const evidence = item?.evidence[0] as { quote: string };
      evidence.quote = changed(evidence.quote, i % evidence.quote.length);
      expect(verify(copy, (d) => texts.get(d)).failures.map(({ where }) => where)).toContain(item?.where);
    }
  });

  test('in the text of any statement, outside its insertions', () => {
    for (const part of ['keyPoints', 'background', 'timeline'] as const)
      for (const [i, { text }] of note[part].entries())
        for (let at = 0; at < text.length; at += 7) {
          if (inBrackets(text, at)) continue;
          const copy = structuredClone(note);
          (copy[part][i] as { text: string }).text = changed(text, at);
          expect(verify(copy, (d) => texts.get(d)).failures).not.toEqual([]);
        }
  });

  test('in any place of a source text that a statement quotes', () => {
    for (const { evidence, where } of statementsOf(note))
      for (const { source, start } of evidence) {
        const document = note.sources.find((s) => s.id === source)?.document ?? '';
        const article = texts.get(document) as Article;
        const spoilt = new Map(texts).set(document, { ...article, text: changed(article.text, start) });
        expect(verify(note, (d) => spoilt.get(d)).failures.map((f) => f.where)).toContain(where);
      }
  });

  test('a text that is missing is named', () => {
    const { missing, failures } = verify(note, (d) => (d === 'meridian-wire-2024' ? undefined : texts.get(d)));
    expect(missing).toEqual(['meridian-wire-2024']);
    expect(failures).toContainEqual({ where: 'meridian-wire-2024', what: 'is cited, but its text was not found' });
  });

  test('a register whose hash is not that of the text is named', () => {
    const copy = structuredClone(note);
    (copy.sources[0] as { sha256: string }).sha256 = 'f'.repeat(64);
    expect(verify(copy, (d) => texts.get(d)).failures[0]?.where).toContain(note.sources[0]?.document);
  });
});

function inBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('[', at);
  return open >= 0 && text.indexOf(']', open) >= at;
}

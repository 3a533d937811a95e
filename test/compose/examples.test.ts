import { expect, test } from 'vitest';
import kurzlage from '../../docs/templates/kurzlage.json?raw';
import weekly from '../../docs/templates/mission-weekly.json?raw';
import { compose } from '../../src/compose/compose.ts';
import { english } from '../../src/compose/phrases.data.ts';
import { parseTemplate } from '../../src/compose/template.ts';
import { renderHtml } from '../../src/render/html/html.ts';
import { sampleEdition } from '../samples/findings.ts';
import { address, transparentPng } from '../samples/png.ts';

const page = (json: string): string => {
  const parsed = parseTemplate(json, 'example.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return renderHtml(compose(sampleEdition, parsed.value));
};

test('the German example speaks German around statements that stay as they are', () => {
  const html = page(kurzlage);
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('28.\u00a0Februar 2026');
  expect(html).toContain('etwa 27.\u00a0Dezember 2024');
  expect(html).toContain('Bestritten von');
  expect(html).toContain('<span lang="en">Karsia denies that the dam reduces the flow.</span>');
  expect(html).toContain('<svg class="logo"');
});

test('the German example has a phrase of its own for every English one', () => {
  const own: Readonly<Record<string, string>> = JSON.parse(kurzlage).phrases;
  expect(Object.keys(english).filter((key) => !Object.hasOwn(own, key))).toEqual([]);
  const words = (phrase: string): string => phrase.replace(/\{\w+\}/gu, '');
  const left = Object.entries(english).filter(([key, phrase]) => own[key] === phrase && /\p{L}{3,}\P{L}+\p{L}{3,}/u.test(words(phrase)));
  expect(left.map(([key]) => key)).toEqual(['check.command.value']);
});

test('the mission’s example: its marking wins, its sections in its order', () => {
  const html = page(weekly.replace('mission.png', address(transparentPng)));
  expect(html.split('For official use')).toHaveLength(3);
  expect(html).not.toContain('TLP:CLEAR');
  expect(html.indexOf('New this week')).toBeLessThan(html.indexOf('In short'));
  expect(html).toContain('The mission takes no position here.');
});

import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.ts';
import { renderHtml } from '../../../src/render/html/html.ts';
import { sampleEdition } from '../../samples/findings.ts';
import { links, noteOf } from '../../samples/notes.ts';
import { longNames, longWords, rightToLeft } from '../../samples/stress.ts';
import { hostile, nothingMuch, samples } from '../../samples/variants.ts';

const page = renderHtml(noteOf(sampleEdition, 'brief', { links }));
const all = Object.values(samples).flatMap((e) => (['flash', 'brief', 'full'] as const).map((t) => renderHtml(noteOf(e, t, { links }))));
/** Tags as a parser finds them: a `>` between quotation marks ends none. */
const tags = (html: string): string[] =>
  [...html.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/giu)].map((m) =>
    m[0].replace(/"[^"]*"/gu, (v) => (/^"(?:#|https?:|mailto:|javascript:|application)/iu.test(v) ? v : '""')),
  );

describe('one page, no script', () => {
  test('the only script is a block of data; no style attribute, no handler', () => {
    for (const html of all) {
      const scripts = tags(html).filter((t) => t.startsWith('<script'));
      expect(scripts).toEqual(['<script type="application/ld+json">']);
      expect(tags(html).filter((t) => /\s(?:style|on\w+)=/iu.test(t))).toEqual([]);
    }
  });

  test('its policy names the hash of each of its styles', async () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map((m) => m[1] ?? '');
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)));
      expect(policy).toContain(`'sha256-${btoa(String.fromCharCode(...digest))}'`);
    }
    expect(policy).toContain("default-src 'none'");
  });

  test('every id is its own and every inner link leads somewhere', () => {
    for (const html of all) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map((m) => m[1]);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...html.matchAll(/href="#([^"]*)"/gu)].map((m) => m[1]);
      expect(targets.filter((t) => !ids.includes(t))).toEqual([]);
    }
  });

  test('the same note gives the same page', () => expect(renderHtml(noteOf(sampleEdition, 'brief', { links }))).toBe(page));
});

describe('hostile text stays inert', () => {
  const bad = renderHtml(noteOf(hostile, 'full', { links }));
  test('markup in a source is shown, not run', () => {
    expect(bad).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(tags(bad).filter((t) => /^<(?:img|script>|b>)/u.test(t))).toEqual([]);
  });
  test('an end tag in a publisher’s name ends neither the style sheet nor the data block', () => {
    expect(bad.split('</style>')).toHaveLength(2);
    expect(bad.split('</script>')).toHaveLength(2);
  });
  test('only addresses of the web are linked', () => expect(tags(bad).filter((t) => /href="javascript:/iu.test(t))).toEqual([]));
  test('characters that turn the text around are shown as a replacement sign', () => {
    expect(bad).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(bad).toContain('\ufffd');
  });
});

describe('what a reader finds', () => {
  test('a citation is a link to its note', () => {
    const [, anchor = ''] = /<a id="c1" href="#(n1)" data-p="S5, para. 1">\[1\]<\/a>/u.exec(page) ?? [];
    expect(page).toContain(`<li id="${anchor}"><a href="#c1">1</a> `);
  });
  test('words that a source quotes are marked as quotations, as printed', () =>
    expect(page).toContain('<q>&quot;a fairy tale for the harvest festival&quot;</q>.'));
  test('dates that HTML can say are times, others are words', () => {
    expect(page).toContain('<time datetime="2024-12-27">about 27\u00a0December 2024</time>');
    expect(page).not.toContain('datetime="2026-02-22/2026-02-28"');
  });
  test('charts say in words what they show, tables caption and scope', () => {
    expect([...page.matchAll(/<svg [^>]*role="img" [^>]*aria-label="[^"]+">/gu)]).toHaveLength(4);
    expect([...page.matchAll(/<table/gu)].length).toBe([...page.matchAll(/<caption>/gu)].length);
  });
  test('names from right to left stand apart, so that a date behind them keeps its order', () => {
    expect(renderHtml(noteOf(rightToLeft))).toContain('<bdi>هيئة إدارة نهر فيدرا</bdi>, 14\u00a0May 2022');
    expect(renderHtml(noteOf(rightToLeft))).toContain('<h1><bdi>نهر فيدرا</bdi>: the quarrel over the Vedra</h1>');
  });
  test('words that no column holds may part, and copy as one', () => {
    const html = renderHtml(noteOf(longWords, 'full'));
    expect(html).toContain('<span class="long">Gesamtwasserbewirtschaftungsübereinkommensänderungsprotokoll</span>');
    expect(page).not.toContain('class="long">Karsia');
  });
  test('a long title leaves room for edition and date in the line that stays', () => {
    const bar = (edition: Edition): string =>
      (/<header class="bar"><p>(.*?)<\/p>/u.exec(renderHtml(noteOf(edition)))?.[1] ?? '').replace(/<[^>]*>/gu, '');
    expect(bar(longNames)).toMatch(/^The quarrel over the Vedra .* … · Edition 10a910a910a9 · as of 28 February 2026$/u);
    expect(bar(longWords)).toMatch(/^The Gesamt\p{L}+… · Edition/u);
  });
  test('alternates and linked data', () => {
    expect(page).toContain('<link rel="alternate" type="application/pdf"');
    const data = JSON.parse(/ld\+json">([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? '{}') as object;
    expect(data).toMatchObject({ '@type': 'Report', name: 'Karsia, Velmora and the Sarnath dam', dateModified: '2026-02-28' });
  });
  test('the marking stands at the top and at the bottom', () => expect(page.split('TLP:CLEAR')).toHaveLength(3));
  test('a page without links, marking or dates is whole too', () => {
    const bare = renderHtml(noteOf(nothingMuch));
    expect(bare).toMatch(/^<!DOCTYPE html>\n<html lang="en">[\s\S]*<\/html>\n$/u);
    expect(bare).not.toContain('undefined');
  });
});

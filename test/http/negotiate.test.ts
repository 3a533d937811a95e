import { describe, expect, test } from 'vitest';
import { isFresh } from '../../src/http/conditional.ts';
import { acceptedFormat, pickFormat, splitEnding, wantsJson } from '../../src/http/negotiate.ts';

describe('the format that Accept asks for', () => {
  test.each([
    [undefined, 'html'],
    ['*/*', 'html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['application/pdf', 'pdf'],
    ['application/json', 'json'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
    ['text/markdown;q=0.5, application/pdf;q=0.9', 'pdf'],
    ['text/html;q=0, application/json', 'json'],
    ['image/png, */*;q=0.1', 'html'],
  ])('%s -> %s', (accept, format) => expect(acceptedFormat(accept)).toBe(format));

  test('a format that this address does not have', () => {
    expect(acceptedFormat('application/pdf', ['html', 'json'])).toBeUndefined();
    expect(acceptedFormat('application/pdf, application/json;q=0.5', ['html', 'json'])).toBe('json');
  });
  test('nothing on offer', () => expect(acceptedFormat('image/png')).toBeUndefined());
  test('an ending wins over Accept', () => expect(pickFormat('md', 'application/pdf')).toBe('md'));
  test('an unknown ending is no format', () => expect(pickFormat('exe', '*/*')).toBeUndefined());
  test('names of inherited properties are no formats', () => expect(pickFormat('constructor', '*/*')).toBeUndefined());
  test('endings', () => expect([splitEnding('dam.pdf'), splitEnding('dam')]).toEqual([{ name: 'dam', ending: 'pdf' }, { name: 'dam' }]));
});

test.each([
  ['application/json', true],
  ['application/problem+json', true],
  ['text/html,*/*', false],
  ['*/*', false],
  ['', false],
])('a problem for %s is JSON: %s', (accept, json) => expect(wantsJson(accept)).toBe(json));

describe('what a client holds already', () => {
  const at = new Date('2026-03-02T10:00:00.500Z');
  const fresh = (headers: Record<string, string>) => isFresh(new Headers(headers), '"a1"', at);
  test('the same tag', () => expect(fresh({ 'If-None-Match': '"b2", "a1"' })).toBe(true));
  test('a weak form of the tag', () => expect(fresh({ 'If-None-Match': 'W/"a1"' })).toBe(true));
  test('another tag, whatever the date', () =>
    expect(fresh({ 'If-None-Match': '"b2"', 'If-Modified-Since': 'Mon, 02 Mar 2026 10:00:00 GMT' })).toBe(false));
  test('not changed since', () => expect(fresh({ 'If-Modified-Since': 'Mon, 02 Mar 2026 10:00:00 GMT' })).toBe(true));
  test('changed since', () => expect(fresh({ 'If-Modified-Since': 'Mon, 02 Mar 2026 09:59:59 GMT' })).toBe(false));
  test('no date at all', () => expect(fresh({ 'If-Modified-Since': 'yesterday' })).toBe(false));
});

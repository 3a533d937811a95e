import { describe, expect, test } from 'vitest';
import { durationMs, nextDue } from '../../../src/app/fetching/due.ts';
import { whyRefused } from '../../../src/app/fetching/guard.ts';
import { robotsAllow } from '../../../src/app/fetching/robots.ts';

describe('addresses that may be fetched', () => {
  test.each(['https://news.example.org/feed.xml', 'http://example.com/', 'https://example.com:443/a?b=c', 'https://bücher.example/'])(
    '%s',
    (address) => expect(whyRefused(address)).toBeUndefined(),
  );
});

describe('addresses that must not', () => {
  test.each([
    ['file:///etc/passwd', 'only https'],
    ['ftp://example.org/x', 'only https'],
    ['http://127.0.0.1/', 'a number'],
    ['http://2130706433/', 'a number'],
    ['http://0x7f.1/', 'a number'],
    ['http://[::1]/', 'a number'],
    ['http://169.254.169.254/latest/meta-data/', 'a number'],
    ['http://localhost/', 'inside network'],
    ['http://printer/', 'inside network'],
    ['http://router.local/', 'inside network'],
    ['http://db.internal/', 'inside network'],
    ['http://nas.home.arpa/', 'inside network'],
    ['https://example.org./', 'ends in a dot'],
    ['https://example.org:8080/', 'port 8080'],
    ['https://me:secret@example.org/', 'name or password'],
    ['not an address', 'no address'],
  ])('%s: %s', (address, why) => expect(whyRefused(address)).toContain(why));
});

describe('robots.txt', () => {
  const robots =
    'User-agent: *\nDisallow: /private\nAllow: /private/press\nDisallow: /*.pdf$\n\nUser-agent: Backgrounder\nUser-agent: Other\nDisallow: /slow # not for us\n';
  test.each([
    ['nobody', '/news', true],
    ['nobody', '/private/x', false],
    ['nobody', '/private/press/1', true],
    ['nobody', '/a/b.pdf', false],
    ['nobody', '/a/b.pdf?x', true],
    ['backgrounder', '/private/x', true],
    ['backgrounder', '/slow/1', false],
    ['other', '/slow', false],
  ])('%s at %s: %s', (agent, path, allowed) => expect(robotsAllow(robots, agent, path)).toBe(allowed));
  test('a file without rules allows all, a page instead of one too', () => {
    expect(robotsAllow('', 'backgrounder', '/')).toBe(true);
    expect(robotsAllow('<html>Disallow nothing</html>', 'backgrounder', '/')).toBe(true);
  });
  test('many stars take no time', () =>
    expect(robotsAllow(`User-agent: *\nDisallow: /${'*a'.repeat(2000)}`, 'x', `/${'b'.repeat(5000)}`)).toBe(true));
});

describe('when a source is asked again', () => {
  const now = new Date('2026-03-14T09:00:00Z');
  test('after its cadence', () => expect(nextDue(now, 'PT1H', 0)).toBe('2026-03-14T10:00:00.000Z'));
  test('four times a day without one', () => expect(nextDue(now, undefined, 0)).toBe('2026-03-14T15:00:00.000Z'));
  test('later and later after failures, at most a week', () => {
    expect(nextDue(now, 'PT1H', 1)).toBe('2026-03-14T11:00:00.000Z');
    expect(nextDue(now, 'PT1H', 3)).toBe('2026-03-14T17:00:00.000Z');
    expect(nextDue(now, 'P1D', 20)).toBe('2026-03-21T09:00:00.000Z');
  });
  test('not before the site wants it, in seconds or as a date', () => {
    expect(nextDue(now, 'PT1H', 1, '36000')).toBe('2026-03-14T19:00:00.000Z');
    expect(nextDue(now, 'PT1H', 1, 'Sun, 15 Mar 2026 09:00:00 GMT')).toBe('2026-03-15T09:00:00.000Z');
    expect(nextDue(now, 'PT1H', 1, 'soon')).toBe('2026-03-14T11:00:00.000Z');
  });
  test.each([
    ['PT15M', 900_000],
    ['P1DT12H', 129_600_000],
    ['P1W', 604_800_000],
    ['P1M', 2_592_000_000],
    ['P1Y', 31_536_000_000],
    ['PT0H', undefined],
    ['often', undefined],
  ])('%s', (duration, ms) => expect(durationMs(duration)).toBe(ms));
});

import { expect, test } from 'vitest';
import { metadataDay } from '../../src/ingest/day.ts';

/** The day as it is printed, whatever the zone says. */
test.each([
  ['2024-05-08T23:30:00-05:00', '2024-05-08'],
  ['2024-05-08T00:10:00.000+05:30', '2024-05-08'],
  ['2024-05-08 10:00:00 America/New_York', '2024-05-08'],
  ['20240508T0500-0800', '2024-05-08'],
  ['20240508', '2024-05-08'],
  ['Wed, 08 May 2024 10:00:00 GMT', '2024-05-08'],
  ['Wed, 08 May 2024 10:00:00 +0530 (IST)', '2024-05-08'],
  ['08 May 2024 10:00 PDT', '2024-05-08'],
  ['Wed, 8 May 24 10:00 EST', '2024-05-08'],
  ['Wed, 8 May 98 10:00:00 Z', '1998-05-08'],
  ['Wednesday, 08-May-24 10:00:00 GMT', '2024-05-08'],
  ['Wed May  8 10:00:00 2024', '2024-05-08'],
  ['Wed May 08 10:00:00 UTC 2024', '2024-05-08'],
  ['1715162400', '2024-05-08'],
  ['1715162400000', '2024-05-08'],
  ['May 8th, 2024 at 9.15 am', '2024-05-08'],
  ['8th of May 2024', '2024-05-08'],
  ['Sept. 8, 2024', '2024-09-08'],
])('%s', (text, day) => expect(metadataDay(text)).toBe(day));

test.each([
  ['08/05/2024'],
  ['08.05.2024'],
  ['Wed, 31 Feb 2024 10:00:00 GMT'],
  ['0001-01-01T00:00:00Z'],
  ['1970-01-01T00:00:00Z'],
  ['12 Marchant 2024'],
  ['three days ago'],
  ['5550143'],
])('%s names no day', (text) => expect(metadataDay(text)).toBeUndefined());

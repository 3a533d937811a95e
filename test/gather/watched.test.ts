import { expect, test } from 'vitest';
import { Watched } from '../../src/gather/claims/rules/watched.ts';
import { contributionOf } from './topic-of.ts';

const asked = (...words: string[]) => [{ heading: 'Was it?', sides: [], words }];

test('a document is asked once for the words of the questions, and again when these are other ones', async () => {
  const { contribution } = await contributionOf(
    'd',
    '---\ntitle: Quay\n---\nThe quay was closed on Monday. Nobody was hurt, said Ida Falk.',
  );
  const watched = new Watched();
  watched.update(asked('quay', 'hurt'));
  const first = watched.of(contribution, 0);
  expect(first.map(({ met }) => met.map(({ word }) => word))).toEqual([[0], [1]]);
  watched.update(asked('quay', 'hurt'));
  expect(watched.of(contribution, 0)).toBe(first);
  watched.update(asked('harbour'));
  expect(watched.of(contribution, 0)).toEqual([]);
});

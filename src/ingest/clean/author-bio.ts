import { authorProfessions, authorVerbs } from '../../lexicon/en/noise-links.ts';
import { type Cut, type Passage, type Surroundings, wholly } from './passage.ts';

const name = String.raw`(?!The )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4})`;
const introduces = new RegExp(
  String.raw`^[*_(]*${name}(?:,[^,.]{1,80},)? (?:(?:is|was) (?:an?|the|[\p{Lu}][\p{L}' ’]{1,60}['’]s?)\b[^.]{0,160}\b(?:${authorProfessions.join('|')})\b|(?:${authorVerbs.join('|')})\b[^.:]{0,80}\b(?:about|at|for|from|in|on)\b)`,
  'u',
);
const tail = 4;
const longest = 500;

/**
 * The paper's introduction of its author below the text: `Ana Ruiz is a reporter for Harbour Post.` A person of whom the text
 * itself speaks is none, unless the document names that person as its author.
 */
export function findAuthorBio(passages: readonly Passage[], around: Surroundings): Cut[] {
  const cuts: Cut[] = [];
  for (let i = passages.length - 1; i >= Math.max(1, passages.length - tail); i--) {
    const { text } = passages[i] as Passage;
    const person = text.length <= longest ? introduces.exec(text)?.[1] : undefined;
    if (person === undefined) continue;
    const family = person.split(' ').at(-1) ?? person;
    const isAuthor = around.author?.includes(person) ?? false;
    const spokenOf = passages.some((p, k) => k !== i && p.text.includes(family));
    if (isAuthor || !spokenOf) cuts.push(wholly(passages, i, 'author box'));
  }
  return cuts;
}

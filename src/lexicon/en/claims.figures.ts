/** "The regional hospital counts 19": a subject of up to six words that counts, at the head of its clause. */
export const countsFirst =
  /^(?:The |An? )?((?:\p{L}[\p{L}’'-]* ){1,6}?)(?:has |have |had )?(?:put|puts|gave|gives|given|estimates?|estimated|counts?|counted|recorded|records|lists?|listed|measures?|measured)\b/iu;

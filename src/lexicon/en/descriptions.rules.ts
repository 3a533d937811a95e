import type { Rule } from '../../model/rule.ts';

/** Up to the next mark, and not into what somebody does next. */
const rest = '(?:[^,;:.?!—–()“”"]|(?<=\\d),(?=\\d{3})){2,110}?(?=(?:,(?!\\d{3})|[;.—–])| and (?:said|says|is|was|has|had|have|will) )';
const standing =
  '(?:based|headquartered|founded|set up|established|formed|created|owned|controlled|run|led|headed|backed|funded|financed|supported|sponsored|' +
  'nurtured|registered|listed|allied|affiliated|banned|outlawed|licensed|appointed|elected|chartered)';
const adverb = '(?:(?:now|also|still|once|formerly|originally|long|largely|partly|wholly|jointly|currently|then|itself|first|since) )?';
const never =
  '(?!(?:says|means|shows|leaves|makes|allows|suggests|seems|appears|insists|denies|wants|hopes|expects|plans|faces|comes|does|remains|argues|maintains|claims|adds|warns|accuses|calls) )';

/**
 * What a source says of a body right behind its name: `pattern` is matched from the end of the name (and of a bracket behind it),
 * its first group is the description. `value` is for whom it holds. Works in running prose; fails where the words between commas tell of one deed.
 */
export const descriptionRules: readonly Rule<'body' | 'person'>[] = [
  {
    id: 'described-standing',
    pattern: `, (${adverb}${standing}(?: \\p{Ll}+)? (?:by|in|of|as|at|from|under|to|with|on) ${rest})`,
    value: 'body',
    reads: [
      ['{Alba}, based in the port of Lunn, said no.', 'based in the port of Lunn'],
      ['The {Alba Front}, originally nurtured by Ruritania, has split.', 'originally nurtured by Ruritania'],
    ],
    leaves: ['{Alba}, asked by reporters, said no.', '{Alba}, stung by the report, said no.'],
  },
  {
    id: 'described-which-is',
    pattern: `, ((?:which|who) ${adverb}(?:is|are|was|were|has been|have been) ${adverb}(?:an? |the |one of |in |${standing} )${rest})`,
    value: 'body',
    reads: [
      ['{Alba}, which is based in the port of Lunn, said no.', 'which is based in the port of Lunn'],
      ['The {Alba Fund}, which was set up in 1990, pays.', 'which was set up in 1990'],
    ],
    leaves: ['{Alba}, which was late, said no.', 'It left {Alba}, who were told nothing.'],
  },
  {
    id: 'described-which-does',
    pattern: `, ((?:which|who) ${adverb}(?:have|${never}\\p{Ll}{2,}[^s\\P{Ll}]s) (?!it |that |to )${rest})`,
    value: 'body',
    reads: [
      ['The {Alba Inspectorate}, which licenses boats, said no.', 'which licenses boats'],
      ['The {Alba Union}, which speaks for 1,400 owners of boats, left.', 'which speaks for 1,400 owners of boats'],
      ['The {Alba Mission}, which now holds two seats in the senate, left.', 'which now holds two seats in the senate'],
    ],
    leaves: [
      'It left {Alba}, which means that nothing moves.',
      '{Alba}, which denies the charge, left.',
      '{Alba}, which makes it hard, left.',
    ],
  },
  {
    id: 'described-whose',
    pattern: `, (whose [^,;:.?!—–()“”"]{3,60} (?:is|are|was|were|has|have) ${rest})`,
    value: 'body',
    reads: [['It is run by {Alba}, whose head office is in Lunn.', 'whose head office is in Lunn']],
    leaves: ['{Alba}, whose men fled, said no.'],
  },
  {
    id: 'described-once',
    pattern: `, ((?:once|formerly|long|itself|now|then|still|also|effectively) (?:an?|the|one of) ${rest})`,
    value: 'body',
    reads: [['The {Alba Front}, once a close friend of the court, has split.', 'once a close friend of the court']],
    leaves: ['{Alba}, now under pressure, said no.'],
  },
  {
    id: 'described-who',
    pattern: `(?:, \\d{1,3})?, (who ${adverb}(?:is (?!not )|was (?!not |asked |told |there |also |born |raised )|has been |has (?:led|run|headed|chaired|represented|owned|managed|held) |lives |lived |lost |runs |ran |owns |owned |leads |led |founded |teaches |taught |works |worked |serves |served |chairs |chaired |heads |headed |studies |represents |represented |holds |farms |manages |managed |succeeded |replaced |captained |coached |directed |commanded |treated |trained )${rest})`,
    value: 'person',
    reads: [
      ['{Ana Roos}, 61, who lost a brother in the fire, said no.', 'who lost a brother in the fire'],
      ['{Ana Roos}, who runs the shop by the quay, left.', 'who runs the shop by the quay'],
      ['{Ana Roos}, who works for the port and, she said, likes it, left.', 'who works for the port'],
    ],
    leaves: [
      '{Ana Roos}, who flew to Lunn, said no.',
      '{Ana Roos}, who is not related to him, said no.',
      '{Ana Roos}, who was born in Lunn, said no.',
    ],
  },
  {
    id: 'described-until',
    pattern:
      ', (until [^,;:.?!—–()“”"]{3,40} (?:minister|rector|president|director|head|chief|leader|chair\\p{L}*|manager|mayor|governor|ambassador|secretary|editor|captain|coach)\\b[^,;:.?!—–()“”"]{0,50})(?=,)',
    value: 'person',
    reads: [['{Ana Roos}, until Friday rector of the college, now heads the office.', 'until Friday rector of the college']],
    leaves: ['{Ana Roos}, until then silent, spoke.'],
  },
];

/** The same before a name: a group that ends where the name begins, with what must follow the name. */
export const descriptionsBefore: readonly (Rule<'body'> & { readonly after: string })[] = [
  {
    id: 'described-that',
    pattern: '((?:[Tt]he|[Aa]n?) (?:[\\p{L}-]+ ){0,3}(?:that|which) [^,;:.?!“”"]{5,80}), (?:the )?$',
    after: '^,',
    value: 'body',
    reads: [['The union that speaks for most of the crew, the {UCW}, said no.', 'The union that speaks for most of the crew']],
    leaves: ['He said the plan that was made, {Alba} and Orrin said, was dead.'],
  },
  {
    id: 'described-owner',
    pattern:
      '((?:[Tt]he|[Aa]n?) [^,;:.?!“”"]{3,60}, (?:now |partly |wholly |which is |jointly )?(?:owned|run|operated|managed|controlled|organi[sz]ed|financed) by (?:the )?)$',
    after: '',
    value: 'body',
    reads: [['The ferry terminal, owned by {Alba Ports}, closed.', 'The ferry terminal, owned by Alba Ports']],
    leaves: ['The ferry terminal, closed by {Alba Ports}, is empty.'],
  },
];

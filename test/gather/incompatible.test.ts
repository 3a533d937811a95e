import { describe, expect, test } from 'vitest';
import { contested, findingsOf } from './claims-of.ts';

/** One report in, the heads of its contested blocks out (`rule: heading`), an empty list where nothing is in dispute. */
const reports: readonly (readonly [name: string, text: string, ...heads: string[]])[] = [
  [
    'done, and not done',
    'Mayor Ann Sample said that the repairs had been completed in May. The tenants’ union said the repairs were still unfinished.',
    'done-and-undone: Whether “the repairs were still unfinished”',
  ],
  [
    'all, and some still missing, alone in their paragraph',
    'All sailors were back home, the navy said. Relatives said that eleven were still missing.',
    'done-and-undone: Whether “eleven were still missing”',
  ],
  [
    'pulled back, and still seen',
    'The army had pulled its guns back from the bridge, General Bert Holt said. Residents said that they could still see mortars.',
    'done-and-undone: Whether “they could still see mortars”',
  ],
  [
    'stopped, and going on',
    'Sales of the tonic had been stopped in May, the maker said. The pharmacists’ association said that the tonic was still on sale.',
    'done-and-undone: Whether “the tonic was still on sale”',
  ],
  [
    'invited, and shut out',
    'The parents’ council said that it had been shut out of the talks. The school said the council had been invited to each of them.',
    'done-and-undone: Whether “the council had been invited to each of them”',
  ],
  [
    'two things, the one done and the other not',
    'Mayor Ann Sample said that the bridge had been repaired. The fire service, which Bert Holt leads, hopes for a new van. The tenants’ union said that the lift was still unfinished.',
  ],
  [
    'both agree that it is not done',
    'The repairs are not yet finished, Mayor Ann Sample said. The tenants’ union said that the repairs were incomplete.',
  ],
  [
    'what is only supposed',
    'The repairs had been completed, Mayor Ann Sample said. The tenants’ union asked whether the repairs might be unfinished.',
  ],
  [
    'judged well, and badly',
    'The pier met all standards, building director Ann Sample said. The Sailing Club called it “a shambles”.',
    'well-and-badly: Judged differently: “met all standards” or “a shambles”',
  ],
  [
    'passed a test, and worn',
    'The lift passed its last inspection without a fault, the owner said. Tenants said that the cable was worn.',
    'well-and-badly: Whether “the cable was worn”',
  ],
  [
    'an adjective that only goes with its noun',
    '“A modern lift needs no cable,” director Bert Holt said. The tenants’ union said that the cable was worn.',
  ],
  [
    'normal, and at a standstill',
    'The mine was running normally, its operator said. Miners said that no coal had been cut since Monday.',
    'well-and-badly: Whether “no coal had been cut since Monday”',
  ],
  [
    'treated well, and beaten',
    'The prisoners were treated in line with the conventions, the army said. Two prisoners told a lawyer that they had been beaten.',
    'well-and-badly: Whether “they had been beaten”',
  ],
  [
    'both parts of a whole',
    'In the eastern valley the road is safe, the road service said. In the western valley the road is dangerous, the farmers’ union said.',
  ],
  [
    'lawful, and void',
    'The lease was revoked in June, Mayor Ann Sample said. The tenant’s lawyer said that the lease remained valid.',
    'opposite-words: Whether “the lease remained valid”',
  ],
  [
    'of his own accord, and forced',
    'Bert Holt stepped down of his own accord, the bank said. Two directors said that they had forced him out.',
    'opposite-words: Whether “they had forced him out”',
  ],
  [
    'behind somebody, and against him',
    'Captain Cora Lind said that the team stood behind coach Bert Holt. Another player, who asked not to be named, said that most of them wanted Holt gone.',
    'opposite-words: Whether “most of them wanted Holt gone”',
  ],
  [
    'at once, and late',
    'The wounded were treated at once, the police said. One of them, Ann Sample, said that she lay on the ground for an hour before a doctor came.',
    'other-time: Whether “she [Ann Sample] lay on the ground for an hour before a doctor came”',
  ],
  [
    'a short time, and a long one',
    'The pilot had been in the air for less than three hours, according to Skyline Tours. A colleague said that he had flown since six in the morning.',
    'other-time: Whether “he had flown since six in the morning”',
  ],
  [
    'never, and once',
    'The owner said that the dog had never bitten anyone. A neighbour said it had attacked her son in May.',
    'done-and-undone: Whether “it had attacked her son in May”',
  ],
  [
    'a pronoun that means its own speaker',
    'The ferry deal was signed on Monday, the ministry said. The parliament said it had yet to receive the text.',
  ],
  ['two things of one kind', 'The mayor said the new school was modern. The teachers’ union said the old building was full of mould.'],
  ['things that are no parts of each other', 'Ann Sample said that the vaccine was safe. Bert Holt said that malaria was dangerous.'],
  [
    'a thing by its parts',
    'The ministry said the heating had been repaired. Tenants said that the radiators were still cold.',
    'done-and-undone: Whether “the radiators were still cold”',
  ],
  [
    'closed, and waved through',
    'The crossing had been closed since Friday, the border guard said. Drivers said that cars were waved through until noon.',
    'opposite-words: Whether “cars were waved through until noon”',
  ],
  [
    'running, and standing still',
    'Both lifts were running on Monday, the owner said. Tenants said that the lifts had stood still since May.',
    'opposite-words: Whether “the lifts had stood still since May”',
  ],
  [
    'still used, and empty since',
    'Villagers say that lorries still use the bridge at night. The road office says the bridge has been empty of traffic since May.',
    'opposite-words: Whether “the bridge has been empty of traffic since May”',
  ],
  [
    'unusually high, and lower than usual',
    'The builder blamed an unusually high tide. Ann Sample of the sea office said the tide was lower than on other days.',
    'opposite-words: Whether “the tide was lower than on other days”',
  ],
  ['a high price, and a low wage', 'The club said the price was unusually high. The union said wages were lower than in May.'],
  [
    'broken for weeks, and repaired in a day',
    'A cook said that the oven had been broken for weeks. The manager, Bert Holt, said that the oven had been repaired within a day.',
    'done-and-undone: Whether “the oven had been repaired within a day”',
  ],
  [
    'without a tender, and bids invited',
    'The contract was awarded without a tender, the opposition says. The mayor’s office insists that four firms were invited to bid.',
    'opposite-words: Whether “four firms were invited to bid”',
  ],
  [
    'the wage agreed, and less',
    'Nordline pays its crews the wage agreed in May, the company says. The union says that most of the crews earn less.',
    'well-and-badly: Whether “most of the crews earn less”',
  ],
  [
    'inspected, and nobody there',
    'Mayor Ann Sample said that the city had inspected the hall in May. The caretaker said nobody from the city had been there since 2022.',
    'done-and-undone: Whether “nobody from the city had been there since 2022”',
  ],
  [
    'a visit, and no complaints since',
    'Mayor Ann Sample said that she had visited the hall in May. The caretaker said nobody had complained since.',
  ],
  [
    'a short circuit, and arson',
    'The fire was caused by a short circuit, the police said. Firefighters suspected that it had been laid.',
    'opposite-words: Whether “it had been laid”',
  ],
  [
    'insured, and the policy expired',
    'The mill was insured for its full value, Ann Sample said. The insurer, Holt Mutual, said that the policy had expired in March.',
    'opposite-words: Whether “the policy had expired in March”',
  ],
  [
    'genuine, and copies',
    'The drawings are genuine, experts of the ministry said. Ann Sample, an art historian, says at least four of the drawings are copies.',
    'opposite-words: Whether “four of the drawings are copies”',
  ],
  [
    'a visit on the day after, and none before Thursday',
    'Minister Ann Sample said that she had visited the mill on Tuesday. Staff said that the minister had not come before Thursday.',
    'done-and-undone: Whether “the minister had not come before Thursday”',
  ],
  [
    'not begun, and going on',
    'Work on the tunnel has not begun, the ministry said. Villagers said that drills had been at work there since May.',
    'other-time: Whether “drills had been at work there since May”',
  ],
];

describe('what cannot both be said of one matter', () => {
  test.each(reports)('%s', async (_name, text, ...heads) => {
    const claims = contested(await findingsOf({ Herald: ['2024-07-02', text] }));
    expect(claims.map((c) => `${c.rule}: ${c.heading}`)).toEqual(heads);
  });
});

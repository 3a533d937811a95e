/** Questions of a general kind, such as an editor puts to a topic of unrest, disaster and politics; none knows an article. */
export const questions = `
questions:
  - heading: How many people died?
    sides: [government, opposition]
    words: [killed, dead, deaths, died, toll]
  - heading: Who began the violence?
    sides: [police, protesters]
    words: [violence, attacked, fired, clashes, protesters]
  - heading: Was help slow to come?
    sides: [officials, survivors]
    words: [aid, relief, rescue, slow, supplies]
  - heading: Should the leader go?
    sides: [supporters, critics]
    words: [resign, step down, president, power]
  - heading: Is the charge true?
    sides: [prosecution, defence]
    words: [guilty, innocent, evidence, denied, charges]
  - heading: Can the vote be trusted?
    sides: [Republicans, Democrats]
    words: [vote, election, fraud, ballots]
`;

import type { Rule } from '../../model/rule.ts';

/**
 * The constructions by which a text says who says what. `pattern` says in words what the rule looks at; its verbs and nouns stand in
 * cues.verbs.ts. `value` is what it yields. Examples give source, cue and content as found, parted by ` | `, pieces by ` ... `.
 */
export const attributionRules: readonly Rule[] = [
  {
    id: 'quotation-before',
    pattern: 'a quotation, then the speaker and the verb, in either order',
    value: 'direct speech',
    reads: [
      ['“We stay,” Ana Roos said.', 'Ana Roos | said | “We stay,”'],
      ['"Is it over?" asked the driver.', 'the driver | asked | "Is it over?"'],
      ['“We stay,” said Ana Roos, the mayor of Hull.', 'Ana Roos, the mayor of Hull | said | “We stay,”'],
      ['“Father told us, ‘stay.’ ” Ana Roos said.', 'Ana Roos | said | “Father told us, ‘stay.’ ”'],
      ['“We stay,” one senior engineer said.', 'one senior engineer | said | “We stay,”'],
      ['“We stay,” she said. “Nobody moves us.”', 'she | said | “We stay,” ... “Nobody moves us.”'],
    ],
    leaves: ['On “Late News,” the mayor said the road was closed.', 'It took “stern steps.” Mayor Ana Roos said nothing.'],
  },
  {
    id: 'quotation-after',
    pattern: 'speaker and verb, then a quotation',
    value: 'direct speech',
    reads: [
      ['The mayor replied: “No.”', 'The mayor | replied: | “No.”'],
      ['The mayor told reporters, “We are ready to talk.”', 'The mayor | told | “We are ready to talk.”'],
    ],
    leaves: ['The mayor read “Late News” aloud.'],
  },
  {
    id: 'quotation-closing',
    pattern: 'a clause that ends in a quotation, then the speaker',
    value: 'partly direct speech',
    reads: [['The plan was “a gift to the rich,” the mayor said.', 'the mayor | said | The plan was “a gift to the rich,”']],
    leaves: ['“A gift to the rich,” the mayor said.'],
  },
  {
    id: 'speech-clause',
    pattern: 'speaker, verb and a clause, with `that` or without',
    value: 'indirect speech',
    reads: [
      ['Police said the road was closed.', 'Police | said | the road was closed'],
      ['Farmers doubt that rain will come.', 'Farmers | doubt | that rain will come'],
      ['Officials told reporters that talks had failed.', 'Officials | told | that talks had failed'],
      ['Ana Roos, the mayor, said on Friday that she would go.', 'Ana Roos, the mayor, | said | that she would go'],
      ['The mayor — who heads the board — said the road was closed.', 'The mayor | said | the road was closed'],
      ['Police said despite the rain, the road was open.', 'Police | said | despite the rain, the road was open'],
      ['Police said the road was closed, and the mayor said she would wait.', 'Police | said | the road was closed'],
      ['Noting that it was late, Ana Roos said she would go.', ' | Noting | that it was late'],
      ['She said it was “a gift,” referring to the bridge.', 'She | said | it was “a gift,”'],
      ['Officials said on condition of anonymity that talks had failed.', 'Officials | said | that talks had failed'],
    ],
    leaves: ['Police closed the road.', 'The report was long.', 'She said in 2010, and again in May.'],
  },
  {
    id: 'speech-object',
    pattern: 'speaker, verb and its object',
    value: 'what is praised, rejected, demanded ...',
    reads: [
      ['The union rejected the offer.', 'The union | rejected | the offer'],
      ['Farmers see the dam as a threat.', 'Farmers | see | the dam as a threat'],
      ['Residents called for an inquiry.', 'Residents | called for | an inquiry'],
      ['The union, however, criticised the offer.', 'The union | criticised | the offer'],
    ],
    leaves: ['The rejected offer was old.', 'Their attacks grew.', 'She saw the dog as it ran away.'],
  },
  {
    id: 'speech-infinitive',
    pattern: 'speaker, verb and an infinitive, with the person asked before it',
    value: 'intention, refusal, demand',
    reads: [
      ['The mayor vowed to rebuild the bridge.', 'The mayor | vowed | to rebuild the bridge'],
      ['Ankara urged Damascus to open the crossing.', 'Ankara | urged | Damascus to open the crossing'],
    ],
    leaves: ['The mayor went to the bridge.'],
  },
  {
    id: 'speech-inverted',
    pattern: 'a clause, a comma, speaker and verb',
    value: 'indirect speech',
    reads: [
      ['The road is closed, police said.', 'police | said | The road is closed'],
      ['The road is closed, the mayor told the union.', 'the mayor | told | The road is closed'],
      ['The road is closed, said Ana Roos.', 'Ana Roos | said | The road is closed'],
    ],
    leaves: ['At noon, police said the road was closed.'],
  },
  {
    id: 'speech-as-reported',
    pattern: '`as`, speaker and verb, before or after a clause',
    value: 'indirect speech',
    reads: [
      ['As the newspaper reported, the road is closed.', 'the newspaper | reported | the road is closed'],
      ['The road is closed, as the mayor noted on Friday.', 'the mayor | noted | The road is closed'],
    ],
    leaves: ['As the mayor said it was late, we left.', 'As she left, the road was closed.'],
  },
  {
    id: 'speech-interrupted',
    pattern: 'a clause interrupted by speaker and verb',
    value: 'indirect speech',
    reads: [['The dam, engineers warned, could break within days.', 'engineers | warned | The dam ... could break within days']],
    leaves: ['The dam could break within days, engineers warned.'],
  },
  {
    id: 'speech-passive',
    pattern: 'a passive verb with `by`',
    value: 'what is said of the subject',
    reads: [
      ['The plan was criticised by farmers.', 'farmers | was criticised | The plan'],
      ['The mayor was accused by the opposition of hiding a report.', 'the opposition | was accused | The mayor'],
    ],
    leaves: ['The plan was criticised.'],
  },
  {
    id: 'speech-expected',
    pattern: '`is expected to`, `are believed to`',
    value: 'a judgement without a speaker',
    reads: [['The port is expected to reopen in May.', ' | is expected | The port ... to reopen in May']],
    leaves: ['The port was reopened in May.'],
  },
  {
    id: 'speech-asked',
    pattern: '`was asked about`',
    value: 'a question without a speaker',
    reads: [['He was asked about the fire.', ' | was asked about | the fire']],
    leaves: ['He asked about the fire.'],
  },
  {
    id: 'according-to',
    pattern: '`according to` and a source',
    value: 'indirect speech',
    reads: [
      ['Prices rose by 4 percent, according to the Bureau of Trade.', 'the Bureau of Trade | according to | Prices rose by 4 percent'],
      ['According to farmers, the rain came late.', 'farmers | According to | the rain came late'],
      ['Prices, according to the Bureau of Trade, rose by 4 percent.', 'the Bureau of Trade | according to | Prices ... rose by 4 percent'],
    ],
    leaves: ['It went according to plan.'],
  },
  {
    id: 'noun-clause',
    pattern: 'a noun of saying with a clause',
    value: 'indirect speech',
    reads: [
      ['We heard the mayor’s claim that the road was safe.', 'the mayor | ’s claim | that the road was safe'],
      ['His insistence that all is well worries us.', 'His | insistence | that all is well worries us'],
    ],
    leaves: ['The claim was false.'],
  },
  {
    id: 'colon',
    pattern: 'a name and a colon at the start of a line',
    value: 'a headline or transcript',
    reads: [['Minister: Talks will go on', 'Minister | : | Talks will go on']],
    leaves: ['Photo: Ana Roos', 'We saw one thing: rain.'],
  },
  {
    id: 'seeming',
    pattern: '`seems to`, `appears to`',
    value: 'a judgement without a speaker',
    reads: [['The army seems to have left.', ' | seems | The army ... to have left']],
    leaves: ['The army appears in the film.'],
  },
  {
    id: 'speech-charged',
    pattern: '`was accused of`, `is seen as`: a passive of judgement with its preposition and nobody named',
    value: 'a judgement without a speaker',
    reads: [
      ['The mayor was accused of hiding a report.', ' | was accused of | The mayor ... hiding a report'],
      ['The bridge is seen as a danger.', ' | is seen as | The bridge ... a danger'],
    ],
    leaves: ['The mayor was accused by farmers.', 'The bridge was seen.'],
  },
  {
    id: 'speech-made-clear',
    pattern: '`made clear that`, `made it plain that`',
    value: 'indirect speech',
    reads: [['The mayor made it clear that she would stay.', 'The mayor | made it clear | that she would stay']],
    leaves: ['The rain made the water clear.'],
  },
  {
    id: 'speech-adjective',
    pattern: '`is confident that`, `was critical of`: an adjective of opinion',
    value: 'an opinion',
    reads: [
      ['Farmers are worried about the dam.', 'Farmers | are worried about | the dam'],
      ['The mayor is confident that talks will go on.', 'The mayor | is confident | that talks will go on'],
    ],
    leaves: ['The confident mayor left.', 'The test was critical.'],
  },
  {
    id: 'speech-related',
    pattern: '`which he said was safe`: a relative word before speaker and verb',
    value: 'indirect speech',
    reads: [['We crossed the bridge, which engineers said was safe.', 'engineers | said | which ... was safe']],
    leaves: ['We crossed the bridge, which was safe.'],
  },
];

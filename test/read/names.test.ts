import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/read.ts';

/** Kind and name of every mention, with `= country` where it stands for one and `> name` where it refers to a fuller one. */
const names = (text: string) =>
  readText(text).names.map(
    (n) => `${n.kind} ${text.slice(n.start, n.end)}${n.standsFor ? ` = ${n.standsFor}` : ''}${n.refersTo ? ` > ${n.refersTo}` : ''}`,
  );

const cases: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'a short form has the kind of the full name and refers to it': [
    ['Faisal Omrani spoke first. Later Omrani left.', ['PER Faisal Omrani', 'PER Omrani > Faisal Omrani']],
    ['Ana Berg and Tom Berg spoke. Later Berg left.', ['PER Ana Berg', 'PER Tom Berg', 'PER Berg']],
    ['Al Zorvel Capital left. Later Al Zorvel’s chief spoke.', ['ORG Al Zorvel Capital', 'ORG Al Zorvel > Al Zorvel Capital']],
    ['Ana Roos Memorial Fund met. Ana Roos left.', ['ORG Ana Roos Memorial Fund', 'PER Ana Roos']],
    ['Velm Stock Exchange Board met. The Stock Exchange shut.', ['ORG Velm Stock Exchange Board', 'ORG Stock Exchange']],
    ['Kamra Bachao Andolan, an NGO, sued. The Kamra river rose.', ['ORG Kamra Bachao Andolan', 'LOC Kamra']],
  ],
  'a firm’s business before its name, an office of labour, a charity with the name of a place': [
    ['Retailer Zorvelt said it would pay.', ['ORG Zorvelt']],
    ['The port operator, Velmar Heavy Cranes, said so.', ['ORG Velmar Heavy Cranes']],
    ['The port operator, Ana Berg, said so.', ['PER Ana Berg']],
    ['So said Labour Minister Ana Berg.', ['PER Ana Berg']],
    ['The charity Stone Bridge confirmed it.', ['ORG Stone Bridge']],
    ['They met near the Stone Bridge.', ['LOC Stone Bridge']],
  ],
  'a place is no short form of a person, two family names that met are no full one': [
    ['Florence Roos spoke. In Florence it rained.', ['PER Florence Roos', 'LOC Florence']],
    [
      'Vera Roos met Ida Holm. Roos Holm talks failed, and Roos left.',
      ['PER Vera Roos', 'PER Ida Holm', 'PER Roos Holm', 'PER Roos > Vera Roos'],
    ],
  ],
  'forms of address tell namesakes apart': [
    ['Ana and Tom Roos spoke. Mr. Roos left.', ['PER Ana > Ana Roos', 'PER Tom Roos', 'PER Roos > Tom Roos']],
    ['Ana and Tom Roos spoke. Ms. Roos left.', ['PER Ana > Ana Roos', 'PER Tom Roos', 'PER Roos > Ana Roos']],
    ['Ana and Tom Roos spoke. Then Roos left.', ['PER Ana > Ana Roos', 'PER Tom Roos', 'PER Roos']],
    ['Jan Roos met his wife, Ingrid Roos. Mr. Roos left.', ['PER Jan Roos', 'PER Ingrid Roos', 'PER Roos > Jan Roos']],
    ['They met Ingrid Roos. Mr. Roos left, and Roos slept.', ['PER Ingrid Roos', 'PER Roos', 'PER Roos']],
    ['Roos is ill. Roos’s daughter, Vera Roos, left.', ['PER Roos', 'PER Roos', 'PER Vera Roos']],
    ['They met Ingrid Roos. Ms. Roos left.', ['PER Ingrid Roos', 'PER Roos > Ingrid Roos']],
    ['Jan Roos met Tom Roos. Mr. Roos left.', ['PER Jan Roos', 'PER Tom Roos', 'PER Roos']],
  ],
  'party and state of a member of parliament are no name': [
    ['Sen. Ana Berg (R-Utah) left.', ['PER Ana Berg']],
    ['Sen. Ana Berg, D-N.Y., left.', ['PER Ana Berg']],
    ['They recall the landing, D-Day, and Alba-Orrin.', ['MISC D-Day', 'PER Alba-Orrin']],
  ],
  'the office goes on behind `of`': [
    ['Then Secretary of State Ostrova left.', ['PER Ostrova']],
    ['It was then-Secretary of State Ana Berg.', ['PER Ana Berg']],
    ['He met the Speaker of the House Tom Berg.', ['PER Tom Berg']],
    ['They met International Development Secretary Tom Berg.', ['PER Tom Berg']],
    ['He left the Board of Trustees of Velm.', ['ORG Board of Trustees of Velm']],
    ['Shadow Secretary of State Ana Berg left.', ['PER Ana Berg']],
    ['Then Former US Secretary of State Tom Berg left.', ['LOC US', 'PER Tom Berg']],
  ],
  'letters behind a name are no part of it, members of parliaments bear titles': [
    ['Then Ana Berg MP left.', ['PER Ana Berg']],
    ['Then Tom Berg CBE and Plaid Cymru MEP Ana Berg left.', ['PER Tom Berg', 'ORG Plaid Cymru', 'PER Ana Berg']],
    ['It was Cllr Tom Berg.', ['PER Tom Berg']],
  ],
  'in a heading in which most words have capitals, common words name nobody': [
    ['Ministers Approve New Runway Despite Protests From Residents', []],
    ['Hundreds Flee As Wildfire Nears Velmora', ['PER Velmora']],
    ['Ana Berg Meets Tom Roos Before Crucial Summit Vote', ['PER Ana Berg', 'PER Tom Roos']],
    ['Supreme Court Blocks New Rules For Fishing Boats', ['ORG Supreme Court']],
  ],
  'the name of a body opens a sentence, with small words in it': [
    ['Bank of Velmora governor Ana Berg left.', ['ORG Bank of Velmora', 'PER Ana Berg']],
    ['The Economic Community of Velm States met.', ['ORG Economic Community of Velm States']],
    ['Law and Justice won, Alternative for Germany lost.', ['ORG Law and Justice', 'ORG Alternative for Germany']],
    ['Bank of the river.', []],
  ],
  'a place of several words with small ones in it': [
    ['They flew to Dar es Salaam with Daniel arap Velm.', ['LOC Dar es Salaam', 'PER Daniel arap Velm']],
    ['Then Rio de Janeiro police left.', ['LOC Rio de Janeiro']],
    ['They left from New York for Paris.', ['LOC New York', 'LOC Paris']],
  ],
  'words with a hyphen that open a sentence, stress and notices name nobody': [
    ['Twenty-four percent left.', []],
    ['Pro-Alba crowds met.', []],
    ['Long-awaited talks began.', []],
    ['He did NOT go to the WHO.', ['ORG WHO']],
    ['They saw it. Updated at noon.', []],
  ],
  'a day with a name of its own, states by their letters, people by their looks': [
    ['They voted on Super Tuesday.', ['MISC Super Tuesday']],
    ['They left Mobile, AL, in May.', ['LOC Mobile', 'LOC AL']],
    ['They met Black voters there.', ['MISC Black']],
  ],
  'a place before a party, a person whom a possessive describes': [
    ['He won the South Carolina Republican primary.', ['LOC South Carolina', 'MISC Republican']],
    ["Later Bush, Florida's former governor, left.", ['PER Bush', 'LOC Florida']],
    ['It fell under the Freedom of Information Act.', ['MISC Freedom of Information Act']],
  ],
  'an office alone names nobody': [
    ['The Secretary of State met the Chief of Staff.', []],
    ['The Prime Minister met the Home Secretary.', []],
    ['The Finance Ministry met Tom Speaker.', ['ORG Finance Ministry', 'PER Tom Speaker']],
  ],
  'who governs is a person, a capital inside a word is none, an initial names nobody': [
    ['It was late in the Zorvel presidency.', ['PER Zorvel']],
    ['Then DeepVelm hired DeVelm and Fed Chair Ana Berg.', ['ORG DeepVelm', 'PER DeVelm', 'ORG Fed', 'PER Ana Berg']],
    ['They bought it, now X.', []],
  ],
  'a common word that opens a sentence names nobody': [
    ['Organisers of the fair left.', []],
    ['Protesters left.', []],
  ],
  'where one lives and what a ship lies off are places': [
    ['Then residents of Zorvel left.', ['LOC Zorvel']],
    ['The boat sank off Zorvel.', ['LOC Zorvel']],
  ],
  'a day inside the name of a thing': [
    ['They discussed the Good Friday Agreement there.', ['MISC Good Friday Agreement']],
    ['They met on Friday. Agreement came late.', []],
  ],
  'a verb that opens a sentence is a given name where nothing is asked': [
    ['Will Smith and Mark Wood left.', ['PER Will Smith', 'PER Mark Wood']],
    ['Will Smith leave?', ['PER Smith']],
  ],
  'behind a word for a person a name with `who` is no place': [
    ['One young man, Stanley, who drove us, left.', ['PER Stanley']],
    ['They met in one town, Stanley, whose port was shut.', ['LOC Stanley']],
  ],
  'bodies known all over the world with a small word in them': [
    ['Oxfam, Save the Children and Christian Aid sent teams.', ['ORG Oxfam', 'ORG Save the Children', 'ORG Christian Aid']],
    ['They will Save the Valley.', ['MISC Save', 'MISC Valley']],
  ],
  'an initial makes a person of a name that ends like a body': [
    ['Mr. Tom J. Band left the firm.', ['PER Tom J. Band']],
    ['They met Thomas J. Band there.', ['PER Thomas J. Band']],
    ['They met the Thomas Band there.', ['ORG Thomas Band']],
  ],
  'things of public knowledge are no bodies': [
    ['He spoke of it in the State of the Union on Monday.', ['MISC State of the Union']],
    ['They met in the Oval Office.', ['MISC Oval Office']],
  ],
  'small words within the name of a body': [
    ['He left the Foundation for Defense of Democracies.', ['ORG Foundation for Defense of Democracies']],
    ['She runs the Centers for Disease Control and Prevention.', ['ORG Centers for Disease Control and Prevention']],
    ['They left the Ministry of Foreign Affairs of Norway.', ['ORG Ministry of Foreign Affairs of Norway']],
    ['He was in Parliament for Leeds until May.', ['ORG Parliament', 'LOC Leeds']],
  ],
  'a family name is no body for a body of that name': [
    ['Tom Velm sued. The Velm Foundation grew. Mr. Velm left.', ['PER Tom Velm', 'ORG Velm Foundation', 'PER Velm > Tom Velm']],
    ['They met Velm Minerals and Velm.', ['ORG Velm Minerals', 'ORG Velm > Velm Minerals']],
  ],
  'titles, possessives and articles stay outside': [
    ["We read the Norwegian Refugee Council's report.", ['ORG Norwegian Refugee Council']],
    ['President Ana Berg’s plan failed.', ['PER Ana Berg']],
    ['It angered Lt. Gen. Tomas Reza.', ['PER Tomas Reza']],
    ['They flew Air Velmora there.', ['ORG Air Velmora']],
  ],
  'nationality and place before a person are names of their own': [
    ['It pleased Norwegian President Ana Berg.', ['MISC Norwegian', 'PER Ana Berg']],
    ['It pleased U.S. Senator Tom Hale.', ['LOC U.S.', 'PER Tom Hale']],
  ],
  'capitals and countries that act stand for their government': [
    ['Oslo said it would sign.', ['LOC Oslo = Norway']],
    ['Norway has rejected the plan.', ['LOC Norway = Norway']],
    ['Talks in Oslo ended.', ['LOC Oslo']],
    ['The Oslo-based firm closed.', ['MISC Oslo']],
    ['The Hong Kong-based firm closed.', ['MISC Hong Kong']],
    ['Oslo-based Velmora Minerals closed.', ['MISC Oslo', 'ORG Velmora Minerals']],
    ['Turkey said it would sign.', ['LOC Turkey = Turkey']],
  ],
  'an office with its body or place stays outside the person': [
    ['It pleased Velmor County Sheriff Ana Roos.', ['LOC Velmor County', 'PER Ana Roos']],
    ['It pleased NGU Chairwoman Ana Roos.', ['ORG NGU', 'PER Ana Roos']],
    ['Former Pennsylvania Gov. Tom Hale spoke.', ['LOC Pennsylvania', 'PER Tom Hale']],
    ['It angered U.S. District Judge Gunnar Velm.', ['LOC U.S.', 'PER Gunnar Velm']],
    ['It was Supreme Court Justice Ana Berg.', ['ORG Supreme Court', 'PER Ana Berg']],
    ['White House Press Secretary Tom Hale said no.', ['LOC White House', 'PER Tom Hale']],
    ['US Secretary of State Tom Hale said no.', ['LOC US', 'PER Tom Hale']],
    ['It pleased UN Secretary General Ban Velmor.', ['ORG UN', 'PER Ban Velmor']],
    ['We met Miss Universe Ana Roos there.', ['PER Ana Roos']],
    ['It angered Republican Ana Roos.', ['MISC Republican', 'PER Ana Roos']],
    ['We read of Martin Luther King Jr. there.', ['PER Martin Luther King Jr.']],
    ['They joined the National Farmers Bank there.', ['ORG National Farmers Bank']],
    ['It was the Velmora Governor Tower that fell.', ['LOC Velmora Governor Tower']],
  ],
  'words of a headline or an epithet go when the article prints the name without them': [
    ['We met Tom Hale. Later he wrote of Crafty Tom Hale there.', ['PER Tom Hale', 'PER Tom Hale']],
    ['President Omrani left. Omrani Sees Defeat.', ['PER Omrani', 'PER Omrani']],
    ['We met Aled Jones and Tom Jones.', ['PER Aled Jones', 'PER Tom Jones']],
    ['We heard Big Tom Hale there.', ['PER Big Tom Hale']],
  ],
  'letters refer to no person and to no body that only begins with them': [
    ['NGU Chairwoman Ana Roos left. The NGU waited.', ['ORG NGU', 'PER Ana Roos', 'ORG NGU']],
    ['The NGU Rules Committee met. The NGU waited.', ['ORG NGU Rules Committee', 'ORG NGU']],
  ],
  'letters for hours, brackets and messages and words in capitals for stress are no names': [
    ['It ended at 9 p.m. ET there.', []],
    ['It fell -LRB- and then rose -RRB- again.', []],
    ['It was a TOTAL loss for us.', []],
    ['They read our Privacy Policy and the FULL STORY there.', []],
    ['They read RT and RETWEET there.', []],
  ],
  'an article with a capital inside a sentence belongs to a name of common words': [
    ['She wrote the novel The Silence there.', ['MISC The Silence']],
    ['It was read by The Guardian there.', ['ORG Guardian']],
    ['They left. The Silence grew.', ['MISC Silence']],
    ['They heard Velm, The Brandelks and others.', ['PER Velm', 'PER The Brandelks']],
  ],
  'straight quotation marks between spaces open and close in turn': [
    ['He wrote " The Colour of Rain " there.', ['MISC The Colour of Rain']],
    ['He wrote " The Rain " and " Under Snow " there.', ['MISC The Rain', 'MISC Under Snow']],
    ['They heard " 12 Tall Trees , " a song.', ['MISC 12 Tall Trees']],
    ['" We met Ana Berg , " he said .', ['PER Ana Berg']],
  ],
  'machines and double nationalities are no persons': [
    ['They flew the P-12 Velmora there.', ['MISC P-12 Velmora']],
    ['It was a Norwegian-Danish ship.', ['MISC Norwegian-Danish']],
    ['They met Jean-Pierre there.', ['PER Jean-Pierre']],
    ['They joined several NGOs and KOs there.', []],
    ['She took her PhD at the Institute there.', []],
    ['Nobody spoke Konkani or Occitan there.', ['MISC Konkani', 'MISC Occitan']],
    ['The Zorvel games and the Brandelk series ended.', ['MISC Zorvel', 'MISC Brandelk']],
  ],
  'possessives, numbers and “and” inside names': [
    ["It joined the People's Republic of Velmora.", ["LOC People's Republic of Velmora"]],
    ["It angered the Women's Institute.", ["ORG Women's Institute"]],
    ["It angered the people's Governor.", []],
    ["It angered the Farmers' Association.", ["ORG Farmers' Association"]],
    ["They crossed Zorvel's Creek.", ["LOC Zorvel's Creek"]],
    ["They joined Zorvel's Brigade.", ["ORG Zorvel's Brigade"]],
    ["They crossed Norway's Border.", ['LOC Norway', 'MISC Border']],
    ["They crossed Zorvel 's Creek .", ["LOC Zorvel 's Creek"]],
    ['They crossed Bosnia and Herzegovina.', ['LOC Bosnia and Herzegovina']],
    ['They crossed Norway and Denmark.', ['LOC Norway', 'LOC Denmark']],
    ['It rained over Central and Eastern Europe.', ['LOC Central and Eastern Europe']],
    ['It fell in World War II there.', ['MISC World War II']],
  ],
  'small words inside names': [
    ['We met Jan van der Velde there.', ['PER Jan van der Velde']],
    ['We met Peter Near there.', ['PER Peter Near']],
    ['They met President de Klerk there.', ['PER de Klerk']],
    ["They met Jean d'Estaing there.", ["PER Jean d'Estaing"]],
    ['They read of Peter the Great there.', ['PER Peter the Great']],
    ['They read of Peter the fisherman there.', ['PER Peter']],
    ['It was spokesman Will Roos who left.', ['PER Will Roos']],
    ['They met King Leopold I there.', ['PER Leopold I']],
    ['They met Chad Roos Velm there.', ['PER Chad Roos Velm']],
    ['She left the University of Tromso.', ['ORG University of Tromso']],
    ['They sued Zorvel Inc. of Norway.', ['ORG Zorvel Inc.', 'LOC Norway']],
    ['It joined the Zorvel League for Democracy.', ['ORG Zorvel League for Democracy']],
    ['Then spoke Zorvel. The crowd cheered said King as she left.', ['PER Zorvel', 'PER King']],
    ['They saw a tight race as Zorvel won.', ['ORG Zorvel']],
    ['They saw Zorvel ( Зорвель ) there.', ['PER Zorvel']],
    ['She played in the Zorvel League for Brandelk Town.', ['ORG Zorvel League', 'LOC Brandelk Town']],
    ['They joined the 65 Fighter Wing there.', ['ORG 65 Fighter Wing']],
    ['They crossed the Zorvel and Brandel Railway.', ['LOC Zorvel and Brandel Railway']],
    ['They crossed Zorvel and Brandel Bridge.', ['PER Zorvel', 'LOC Brandel Bridge']],
    ['They sued Zorvel, Inc. there.', ['ORG Zorvel, Inc.']],
    ['They left Washington, D.C. by train.', ['LOC Washington, D.C.']],
    ['They watched Velmora One there.', ['ORG Velmora One']],
    ['They read the Sunday Telegraph there.', ['ORG Sunday Telegraph']],
    ['They heard the album A Long Road there.', ['MISC A Long Road']],
    ['They met in group A Norway and Denmark.', ['LOC Norway', 'LOC Denmark']],
    ['It joined the Organisation for Security and Co-operation in Europe.', ['ORG Organisation for Security and Co-operation in Europe']],
  ],
  'the first word of a sentence is a name only with a reason': [
    ['However, nobody came.', []],
    ['Attendance fell.', []],
    ['Residents waited.', []],
    ['Kwesi waited.', ['PER Kwesi']],
    ['New York waited.', ['LOC New York']],
  ],
  'the noun of an apposition says the kind': [
    ['Later Zorvel, a fishing village, burned.', ['LOC Zorvel']],
    ['Later Zorvel, a heavy metal band, split.', ['ORG Zorvel']],
    ['Later Zorvel, a film producer, left.', ['PER Zorvel']],
  ],
  'calendar words and coined terms are no names': [
    ['It ended on Friday in March.', []],
    ['They call them “good neighbours” there.', []],
    ['They call them “Good Friends” there.', []],
  ],
};

describe.each(Object.entries(cases))('%s', (_, list) => {
  test.each(list)('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('abbreviations', () => {
  const pairs = (text: string) => readText(text).abbreviations.map((a) => [text.slice(...a.long), text.slice(...a.short)]);
  test('long form before brackets', () => expect(pairs('The Karen River Union (KRU) met.')).toEqual([['Karen River Union', 'KRU']]));
  test('small words may be skipped', () => expect(pairs('The Bureau of Trade (BT) met.')).toEqual([['Bureau of Trade', 'BT']]));
  test('one long word may be skipped, and no more', () => {
    expect(pairs('The Northern Road Planning Agency (NRA) met.')).toEqual([['Northern Road Planning Agency', 'NRA']]);
    expect(pairs('They are calling for Velm to step down now (CNN) today.')).toEqual([]);
  });
  test('a party and a state in brackets are no short form', () => expect(pairs('Senator Ana Berg (D-Ohio) met them.')).toEqual([]));
});

test('no name in an empty text or in one without capitals', () => {
  expect(names('')).toEqual([]);
  expect(names('nothing to see here, move along.')).toEqual([]);
});

test('a common word that is a name stays a person, however often it stands alone', () => {
  const text =
    'President Bush left. Bush ate. Bush slept. Bush went home. Bush smiled. Bush sang. Bush ran. Bush sat. Bush read. Bush won.';
  expect(readText(text).names.map((n) => n.kind)).toEqual(Array(10).fill('PER'));
});

test('callings at the head of a sentence are no part of a name', () => {
  const names = (text: string) => readText(text).names.map((n) => text.slice(n.start, n.end));
  expect(names('Guitarist Sly Monroe of Alba died.')[0]).toBe('Sly Monroe');
  expect(names('Virologist Ngozi Eze of Alba left.')[0]).toBe('Ngozi Eze');
  expect(names('Certainly Saddam Hussein left.')[0]).toBe('Saddam Hussein');
});

test.each([
  ['The University of Leeds and Oxfam wrote it.', 'ORG University of Leeds, ORG Oxfam'],
  ['He visited Zorvelan.', 'LOC Zorvelan'],
  ['The Liberal Democrats lost.', 'ORG Liberal Democrats'],
  ['Ankara asked NATO for Patriot missiles.', 'LOC Ankara, ORG NATO'],
  ["She works at St. Mary's Hospital in Leeds.", "ORG St. Mary's Hospital, LOC Leeds"],
  ['Zamora chief Ana Roos spoke.', 'ORG Zamora, PER Ana Roos'],
])('%s', (text, expected) =>
  expect(
    readText(text)
      .names.map((n) => `${n.kind} ${text.slice(n.start, n.end)}`)
      .join(', '),
  ).toBe(expected),
);

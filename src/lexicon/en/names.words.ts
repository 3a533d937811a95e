/** Words around names that are no part of them, and names that are no person's. Common usage; lower case. */

/** What follows `Miss` in the name of a contest, besides countries. */
export const contestWords = 'universe world earth international america usa uk teen globe europe asia africa';

/** Religions, languages and scripts that end like names of persons. */
export const creeds =
  'islam christianity judaism christendom scientology sikhism cyrillic sanskrit esperanto yiddish gaelic swahili hebrew';

/** Capitals that pages print about themselves; parted by `|`. */
export const pageWords =
  'update|updated|reply|compiled|privacy policy|terms of service|terms of use|terms and conditions|cookie policy|read more|sign up|log in|contact us|about us|related articles|all rights reserved';

/** Capitals that stand for brackets and messages, never part of a name. */
export const markLetters = 'lrb rrb lsb rsb lcb rcb retweet rt';

/** States of the United States as newspapers shorten them, with and without the stop. */
export const stateLetters =
  'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nebr. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c. ariz calif colo conn fla kan mich minn neb okla tenn tex vt wis wyo';

/** Countries of two parts, with the name they are known by; parted by `|`. */
export const pairedCountries =
  'bosnia and herzegovina=Bosnia and Herzegovina|trinidad and tobago=Trinidad and Tobago|antigua and barbuda=Antigua and Barbuda|saint kitts and nevis=Saint Kitts and Nevis|st. kitts and nevis=Saint Kitts and Nevis|sao tome and principe=Sao Tome and Principe|são tomé and príncipe=Sao Tome and Principe|serbia and montenegro=Serbia and Montenegro';

/** What stands before a weekday in the name of a day: `Super Tuesday`. */
export const namedDays = 'Super Black Bloody Cyber Palm Ash Maundy Giving Good';

/** States of the United States by their two letters, behind a town and a comma. */
export const postalStates =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC';

/** Words for groups of people by their looks, with a capital in some papers. */
export const peopleByLooks = 'black white brown';

/** Words of kin for men and for women, before or after a name. */
export const kinMen = 'father|husband|son|brother|stepfather|grandfather|uncle|nephew|widower';
export const kinWomen = 'mother|wife|daughter|sister|stepmother|grandmother|aunt|niece|widow';

/** Given names of men that end in `-a`. */
export const menInA =
  'joshua luca andrea nicola mustafa musa moussa isa issa ezra elisha hamza yahya zakaria ilya nikita sasha misha kolya vanya petya dima mica reza raza ali-reza murtaza mujtaba mirza taha baba bola kenta sota shota jaya krishna shiva rama surya aditya costa mischa attila geza béla bela abdalla abdulla agha aga raja rana asa ira juda data barca garcia sila sepa ata';

/** Given names that in English are mostly women's and end otherwise than in `-a`, and mostly men's. Public knowledge. */
export const womensNames =
  'mary elizabeth susan margaret sarah michelle hillary hilary karen helen ruth jane anne ann alice catherine katherine kate carol joan judith rachel emily nancy betty dorothy kathleen kathryn carolyn janet joyce diane julie heather evelyn cheryl megan jennifer amy stephanie nicole christine deborah debbie sharon kimberly beth grace rose marie irene louise isabel claire charlotte chloe zoe sophie lucy hannah leah yvonne simone ingrid astrid maryam zeinab yasmin edith agnes ellen elaine eileen maureen doris gladys phyllis hazel marilyn kirsten kristen kirstin lauren allison alison caroline madeleine josephine jacqueline denise suzanne joanne bridget harriet mildred miriam esther naomi deborah meredith wendy penny judy peggy shirley beverly tiffany brittany courtney melanie valerie rosemary gretchen brigitte birgit ursel heidi ivy ingeborg solveig siobhan niamh aisling carmen dolores mercedes pilar consuelo raquel';
export const mensNames =
  'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew george kenneth kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald arthur albert bruce eugene ralph roy louis philip phillip barack bill bob jim joe tom tim dan dave mike steve rick ron don ken ben sam ted fred harry hugh ian alan allen neil simon martin oliver graham duncan hans karl klaus jürgen wolfgang dieter pierre jacques françois francois jean-marie claude michel juan carlos luis miguel jorge pedro antonio francisco manuel mohammed muhammad mohamed ahmed ali hassan hussein omar khaled ibrahim yusuf abdullah abdul ivan vladimir sergei dmitri boris igor mikhail nikolai';

/** Nouns that say of a person beside them that she is a woman. */
export const womanNouns = 'lady|actress|spokeswoman|congresswoman|businesswoman|chairwoman|woman|girl|queen|princess|duchess|nun';

/** Words that a hyphen hangs on the last word of a name (`Hong Kong-based`). */
export const hangingWords =
  'based led backed born owned funded sponsored listed controlled held style era bound trained educated area wide brokered allied linked made occupied run ruled registered';

/** Words around names that are no part of them, and names that are no person's. Common usage; lower case. */

/** What follows `Miss` in the name of a contest, besides countries. */
export const contestWords = 'universe world earth international america usa uk teen globe europe asia africa';

/** Religions and the like that look like given names. */
export const creeds = 'islam christianity judaism christendom scientology sikhism';

/** Capitals that pages print about themselves; parted by `|`. */
export const pageWords =
  'privacy policy|terms of service|terms of use|terms and conditions|cookie policy|read more|sign up|log in|contact us|about us|related articles|all rights reserved';

/** States of the United States as newspapers shorten them, with and without the stop. */
export const stateLetters =
  'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nebr. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c. ariz calif colo conn fla kan mich minn neb okla tenn wyo';

/** Countries of two parts, with the name they are known by; parted by `|`. */
export const pairedCountries =
  'bosnia and herzegovina=Bosnia and Herzegovina|trinidad and tobago=Trinidad and Tobago|antigua and barbuda=Antigua and Barbuda|saint kitts and nevis=Saint Kitts and Nevis|st. kitts and nevis=Saint Kitts and Nevis|sao tome and principe=Sao Tome and Principe|são tomé and príncipe=Sao Tome and Principe|serbia and montenegro=Serbia and Montenegro';

/** Words of kin for men and for women, before or after a name. */
export const kinMen = 'father|husband|son|brother|stepfather|grandfather|uncle|nephew|widower';
export const kinWomen = 'mother|wife|daughter|sister|stepmother|grandmother|aunt|niece|widow';

/** Given names of men that end in `-a`. */
export const menInA =
  'joshua luca andrea nicola mustafa musa moussa isa issa ezra elisha hamza yahya zakaria ilya nikita sasha misha kolya vanya petya dima mica reza raza ali-reza murtaza mujtaba mirza taha baba bola kenta sota shota jaya krishna shiva rama surya aditya costa mischa attila geza béla bela abdalla abdulla agha aga raja rana asa ira juda data barca garcia sila sepa ata';

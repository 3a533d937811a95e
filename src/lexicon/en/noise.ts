import type { Rule } from '../../model/rule.ts';

/**
 * Noise around and inside news articles, as rules: what is no sentence of the article itself. `value` is the reason under
 * which the passage is kept apart. `whole` rules must match a whole paragraph of at most `words` words, `start` and `end`
 * rules a piece at its edge. `zone`: only among the first paragraphs, the last few, or the last two.
 */
export interface NoiseRule extends Rule {
  readonly cut: 'whole' | 'start' | 'end';
  readonly words?: number;
  readonly zone?: 'head' | 'tail' | 'last';
}

const unit = '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)';
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const network =
  '(?:Twitter|X|Facebook|Instagram|Telegram|WhatsApp|YouTube|LinkedIn|TikTok|Mastodon|Bluesky|Threads|Reddit|Signal|email|e-mail)';
const name =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:al|bin|bint|da|de|del|den|der|di|du|el|ibn|la|le|ten|van|von|y|ul)[ -])*\\p{Lu}[\\p{L}.'’-]*){0,4}";
/** Cheap stand-in for a name where what follows is telling enough. */
const someone = '\\p{Lu}[^.,:;!?@]{1,60}';
/** What people in pictures do. */
const pictured =
  '(?:speaks?|hugs?|arrives?|shakes?|walks?|poses?|waves?|looks?|stands?|sits?|holds?|listens?|gestures?|greets?|watch(?:es)?|attends?|address(?:es)?|smiles?|gathers?|marche?s?|prays?|carr(?:y|ies)|lights?|talks?|delivers?|answers?|appears?|reacts?|search(?:es)?|inspects?|cheers?|lays?|enters?|rides?|clears?|embraces?|kiss(?:es)?|queues?|waits?)';
const agency =
  '(?:AP|AFP|ANI|APP|BNO|CNA|DPA|dpa|EFE|IANS|IRNA|KUNA|NAN|PTI|RFE/RL|UPI|WAM|Anadolu|Bloomberg|Interfax|Kyodo|Reuters|TASS|Tasnim|Thomson Reuters|Xinhua|Yonhap)';
const photoWord =
  '(?:[Pp]hoto(?:graph(?:er)?|s)?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|Pic|[Ii]llustration|[Gg]raphic|Map|[Vv]ideo|VIDEO|[Cc]redits?|Photo [Cc]redit|Image [Cc]redit|[Cc]ourtesy)';

/** A line that ends with who said it is a statement, however it begins: `Follow the money, the clerk said.` */
export const closedByCue =
  ',["”’]? (?:[\\p{L}\\d\'’-]+ ){0,6}(?:said|says|told [\\p{L}\'’ -]{1,40}|added|wrote|asked|shouted|warned|insisted|reads|read)\\.["”’]?$|\\b(?:was|were) told\\.$';

export const noiseRules: readonly NoiseRule[] = [
  {
    id: 'noise.caption.credit',
    pattern: `^(?:.{0,500}[.!?…)”"’]\\s*|.{0,400}\\d{4}\\s+|.{0,400}\\s[–—|-]\\s)?[\\[(]?(?:FILE )?(?:Photos?|PHOTOS?|Photograph|Photographer|Images?|Pictures?|Pic|Illustration|Graphic|Map|Photo [Cc]redits?|Image [Cc]redits?|Picture [Cc]redits?|Credits?)(?: by| courtesy(?: of)?)?\\s*[:©/]\\s*\\S(?:[^.!?]|(?<=\\b\\p{Lu})\\.){0,120}[\\])]?\\.?$`,
    value: 'caption',
    cut: 'whole',
    words: 70,
    reads: [
      ['Residents queue for water in the old port on Sunday. Photo: Harbour Post / L. Adair', ''],
      ['Photo: Reuters', ''],
      ['A patrol near the river crossing on 3 March 2021. Image: Handout', ''],
      ['The bridge at dawn. [Photo: M. Ruiz]', ''],
    ],
    leaves: [
      'The ministry released a photo: it shows two trucks at the gate.',
      'Photo editors at three papers said they had refused the picture.',
    ],
  },
  {
    id: 'noise.caption.label',
    pattern: '^[\\[(]?(?:Photo|PHOTO|Picture|Image|Caption|Photo caption|Pictured|Above|Main image|Top image)\\s*: \\p{Lu}.{1,400}$',
    value: 'caption',
    cut: 'whole',
    words: 70,
    reads: [
      ['Photo: Soldiers guard the bridge in Kesh on 15 March 2021. (HP/Ana Ruiz)', ''],
      ['[Caption: The bridge at dawn]', ''],
    ],
    leaves: ['The photo: nobody knows who took it.', 'Pictured or not, the men were there.'],
  },
  {
    id: 'noise.caption.by',
    pattern: `^.{0,500}[\\[(](?:File )?${photoWord}(?:s)?(?: (?:by|courtesy of|via|from)\\b|\\s?:).{1,100}[\\])]\\.?$`,
    value: 'caption',
    cut: 'whole',
    words: 70,
    reads: [
      ['Workers clear the quay. (Photo by Ana Ruiz/Harbour Post)', ''],
      ['The quay on the morning after the storm (Image: Harbour Post )', ''],
    ],
    leaves: ['The note (a photo by the court clerk is attached to the file) reached the judges late, her lawyer said.'],
  },
  {
    id: 'noise.caption.agency',
    pattern: `^.{0,500}(?:/ ?(?:AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|Getty Images|Xinhua|Anadolu(?: Agency)?)|via (?:AP|AFP|Reuters|REUTERS|Getty Images)|[\\[(](?:AFP|AP|Reuters|REUTERS|EPA|Getty Images?|File|FILE)(?: Photo| photo|/Getty Images)?[\\])]|Getty Images|REUTERS/\\p{Lu}.{0,60}|AP Photo/\\p{Lu}.{0,60}|© ?(?:\\d{4}|\\p{Lu}).{1,60})[\\])]?$`,
    value: 'caption',
    cut: 'whole',
    words: 70,
    reads: [
      ['Soldiers stand guard outside the bank. Ana Ruiz/AFP', ''],
      ['Protesters at the ministry on Friday [File: Omar Adeyemi/Reuters]', ''],
      ['Farmers wait at the mill. REUTERS/Ana Ruiz', ''],
    ],
    leaves: ['The figures were first reported by Reuters.', 'He used to work for AFP and later for AP.'],
  },
  {
    id: 'noise.caption.file',
    pattern:
      '^(?:FILE(?: PHOTO)?|File (?:photo|picture|image)|FILE IMAGE)\\s*(?:[:–—-]|of\\b).{1,500}$|^.{0,300}\\bin (?:this|a|an undated) (?:undated )?(?:file|handout|combination|screen) ?(?:photo|photograph|picture|image|grab|video)\\b.{0,200}$',
    value: 'caption',
    cut: 'whole',
    words: 60,
    reads: [
      ['FILE - The president arrives at the summit in March.', ''],
      ['The minister is seen in this file photo taken last year.', ''],
    ],
    leaves: ['A file photo of the minister was shown to the court as evidence.'],
  },
  {
    id: 'noise.caption.day',
    pattern: `^(?=.{20,300}day, \\p{Lu})(?:${someone}|[\\p{Lu}][^.!?“”"]{1,120}?) ${pictured} (?:[^.!?“”"]|(?<=\\b\\p{Lu}\\p{L}{0,4})\\.){0,260}\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ${month} \\d{1,2}, \\d{4}(?:,[^.!?“”"]{1,60})?\\.$`,
    value: 'caption',
    cut: 'whole',
    words: 60,
    reads: [
      ['President Tor Vik hugs Harbour County Mayor Ida Ross as he arrives at the port on Thursday, June 16, 2022.', ''],
      ['Prime Minister Ana Ruiz shakes hands with Sen. Tor Vik (R-Fla.) in Lismore, Karsia, on Thursday, June 16, 2022.', ''],
      ['Mourners light candles outside the school, Sunday, Jan. 3, 2021, in Lismore.', ''],
    ],
    leaves: [
      'President Tor Vik hugged the mayor when he arrived at the port on Thursday, June 16, 2022.',
      'Ana Ruiz stands by her words on the dam.',
      'The board will meet on Thursday, June 16, 2022.',
    ],
  },
  {
    id: 'noise.footer.ago',
    pattern: `^(?:(?:Posted|Published|Updated|Last updated|Modified)\\s*:?\\s*)?(?:about |over )?(?:\\d{1,3}|an?|one|two|three) ${unit} ago(?:\\s*[|•·]?\\s*\\d{0,6}(?: (?:comments?|shares?|views?|likes?))?)?$`,
    value: 'time-ago footer',
    cut: 'whole',
    words: 9,
    reads: [
      ['3 hours ago', ''],
      ['Updated 12 minutes ago', ''],
      ['an hour ago', ''],
    ],
    leaves: ['It happened three days ago.', 'Two years ago, the mine closed'],
  },
  {
    id: 'noise.footer.count',
    pattern:
      '^No comments$|^(?:\\d[\\d.,]*[KkMm]?|One) (?:comments?|shares?|views?|likes?|reactions?|replies|retweets?|reads)$|^(?:Comments?|Shares?|Views|Likes|Reactions)\\s*[:(]?\\s*\\d[\\d.,]*\\)?$',
    value: 'counter',
    cut: 'whole',
    words: 4,
    reads: [
      ['57 comments', ''],
      ['1.2K shares', ''],
      ['Comments (14)', ''],
    ],
    leaves: ['No comment', '57 comments were deleted.'],
  },
  {
    id: 'noise.footer.number',
    pattern: '^\\d{1,6}$',
    value: 'counter',
    cut: 'whole',
    words: 1,
    zone: 'tail',
    reads: [['12', '']],
    leaves: ['12 dead', '12.'],
  },
  {
    id: 'noise.share',
    pattern: `^(?:Share|SHARE)(?: (?:this|it|on|ON|via|with|article|story|post|page|the)\\b.{0,80}|\\s*[:|].{0,80})?$|^(?:Print|Email|E-mail|Copy link|Bookmark|Save|Listen|Tweet|Pin it|Report an error)(?: (?:this )?(?:article|story|page))?$|^(?:${network}(?:\\s*[|•·,/]?\\s*|\\s)){2,8}$`,
    value: 'share line',
    cut: 'whole',
    words: 14,
    reads: [
      ['Share this: Harbour Post on Chirper', ''],
      ['Share on Facebook', ''],
      ['Facebook Twitter WhatsApp', ''],
    ],
    leaves: ['Share prices fell by a tenth.', 'Shares in the company fell.'],
  },
  {
    id: 'noise.social.follow',
    pattern: `^(?:You can )?(?:[Ff]ollow|FOLLOW|Like (?:us|our)|Find (?:us|me|him|her|them|our)|Join|Connect with|Visit|Reach|Contact|Write to|E?-?[Mm]ail)\\b(?:[^.!?]|(?<=\\b\\p{Lu})\\.){0,140}(?:\\bon ${network}\\b|@\\w|\\b(?:channel|newsletter|live coverage|live blog|page)\\b|\\w@\\w).{0,140}$`,
    value: 'social handle',
    cut: 'whole',
    words: 32,
    reads: [
      ['Follow Ana Ruiz on Twitter at @anaruiz', ''],
      ['Follow our live coverage: @HarbourPost', ''],
      ['Join our WhatsApp channel', ''],
    ],
    leaves: ['Follow-up talks are planned for June.', 'Join the army or leave, the men were told.'],
  },
  {
    id: 'noise.social.handle',
    pattern: `^(?:${network}\\s*:?\\s*)?@\\w{2,30}(?:\\s*[|,•·/]?\\s*@\\w{2,30}){0,4}$|^(?:${someone}\\s*[|,:–—-]?\\s*)(?:${network}\\s*:?\\s*)?@\\w{2,30}$|^[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}$`,
    value: 'social handle',
    cut: 'whole',
    words: 10,
    reads: [
      ['@harbourpost', ''],
      ['Ana Ruiz, Twitter: @anaruiz', ''],
      ['newsdesk@harbour.example', ''],
    ],
    leaves: ['He wrote to @harbourpost that the dam was safe.'],
  },
  {
    id: 'noise.promotion',
    pattern:
      '^(?:Subscribe|Sign up|Sign in|Log in|Register (?:now|here|for|to)\\b|Support (?:our|us|independent) (?:work|journalism|journalists|reporting|newsroom|media)|Donate|Become a (?:member|subscriber|patron|supporter)|Get (?:the|our|your|all the|more)\\b.{0,60}\\b(?:inbox|newsletter|app|alerts?|e-?mail)|Download (?:the|our)\\b|Click here|Tap here|Buy (?:the|a) (?:copy|print)|To (?:read|view|continue reading|subscribe)\\b.{0,80}\\b(?:click|subscribe|subscription|here|log in)\\b|Enjoy(?:ed)? (?:this|reading)\\b)[^.!?]{0,160}[.!]?$',
    value: 'promotion',
    cut: 'whole',
    words: 30,
    reads: [
      ['Sign up for our weekly newsletter', ''],
      ['Subscribe to Harbour Post', ''],
      ['Click here to read the full report', ''],
    ],
    leaves: ['Support for the bill fell in May.', 'Register offices stayed shut. Officials gave no reason.'],
  },
  {
    id: 'noise.markup',
    pattern: '^!\\[[^\\]]{0,300}\\]\\([^)]{0,500}\\)(?:\\{[^}]{0,80}\\})?$|^<!--.{0,800}-->$|^<?https?://[^\\s<>]{1,500}>?$',
    value: 'markup',
    cut: 'whole',
    reads: [
      ['![The wall](wall.jpg)', ''],
      ['<!-- to be checked -->', ''],
      ['https://harbour.example/survey.pdf', ''],
    ],
    leaves: ['The survey stands at https://harbour.example/survey.pdf', '<b>The wall</b> is cracked.'],
  },
  {
    id: 'noise.contact',
    pattern:
      '^(?:(?:Media|Press|PRESS|MEDIA|News|For (?:media|press|more|further)) (?:[Cc]ontacts?|[Ii]nquiries|[Ee]nquiries|[Qq]ueries|[Ii]nformation|CONTACTS?|INQUIRIES)|Contacts?)\\b[^.!?]{0,60}?(?::|,? (?:please )?(?:contact|call|write|e-?mail|visit))\\s?.{0,240}$',
    value: 'contact line',
    cut: 'whole',
    words: 40,
    reads: [
      ['Media contact: Ana Ruiz, press@port.example, +00 555 0100', ''],
      ['For further information, please contact the press office of the port.', ''],
    ],
    leaves: ['Contact with the ship was lost at 4.17 a.m.', 'Press freedom has suffered, the clerk said.'],
  },
  {
    id: 'noise.navigation',
    pattern:
      '^(?:Next|Previous|Prev|NEXT|PREVIOUS)(?: (?:article|story|post|page|ARTICLE|STORY))?(?:\\s*[:»›→|].{0,120})?$|^(?:Join the (?:conversation|discussion)|Have your say|Leave a (?:comment|reply)|(?:View|Show|Read|See) (?:all )?(?:the )?(?:\\d+ )?comments|Comments are (?:closed|off|now closed)|Post a comment|Report a typo|Report an error|Send us (?:your|a)\\b.{0,60}|(?:Got|Have) a (?:news )?(?:tip|story)\\?.{0,120}|Back to (?:top|home)|Print this page|Go to (?:top|homepage)|Your email address will not be published.{0,80}|Required fields are marked.{0,20}|Jump to comments|Skip to (?:main )?content)[.!]?$',
    value: 'navigation',
    cut: 'whole',
    words: 24,
    reads: [
      ['Next: Ferries through the ages', ''],
      ['Join the conversation', ''],
      ['Comments are closed.', ''],
      ['Got a tip? Write to tips@harbour.example', ''],
    ],
    leaves: [
      'Next year the wall will be rebuilt.',
      'Have your say, the mayor told the crowd.',
      'Back to back defeats cost the coach his job.',
    ],
  },
  {
    id: 'noise.tags',
    pattern:
      '^(?:[Tt]ags?|TAGS?|[Ff]iled (?:under|in)|FILED UNDER|[Kk]eywords?|[Tt]opics?|TOPICS|(?:Related|More) [Tt](?:opics|ags)|[Cc]ategor(?:y|ies)|[Hh]ashtags?|[Pp]osted in|[Mm]ore on)\\s*[:|].{0,200}(?<![.!?])$|^(?:#\\w{2,40}\\s*){1,12}$',
    value: 'tags',
    cut: 'whole',
    words: 26,
    reads: [
      ['Tags: harbour, ferries, Lismore', ''],
      ['Filed under: Shipping', ''],
      ['#harbour #ferries', ''],
    ],
    leaves: ['Topics: the wall and the ferries will be discussed on Monday.', 'Tags on the bodies bore no names.'],
  },
  {
    id: 'noise.paper-name',
    pattern: '^[-–—(\\[]?\\s?\\p{Lu}{2,5}(?:\\s?[/,&+]\\s?\\p{Lu}{2,5}){0,3}[)\\]]?$',
    value: 'wire credit',
    cut: 'whole',
    words: 5,
    zone: 'last',
    reads: [
      ['HPW', ''],
      ['(HPW/AFP)', ''],
      ['- HPW', ''],
    ],
    leaves: ['HPW reported.', 'NO SURVIVORS FOUND'],
  },
  {
    id: 'noise.declarations',
    pattern:
      '^(?:(?:Competing|Conflicts? of|Declarations? of) interests?(?: statement)?|Author contributions|Funding|Acknowledge?ments?|Data availability)\\s*:.{0,600}$|^This (?:press |news )?(?:release|statement|announcement) contains (?:certain )?forward-looking statements\\b.{0,600}$',
    value: 'footnote',
    cut: 'whole',
    words: 100,
    reads: [
      ['Competing interests: AR has received fees from Nordline. TV declares none.', ''],
      ['This press release contains forward-looking statements. Actual results may differ.', ''],
    ],
    leaves: ['Funding for the dam ran out in May.', 'Conflicts of interest had been denied by the board.'],
  },
  {
    id: 'noise.names-changed',
    pattern: '^[*(]*(?:Some |All |The )?[Nn]ames? (?:in this .{1,30} )?(?:have|has) been changed\\b.{0,120}$',
    value: 'footnote',
    cut: 'whole',
    words: 26,
    zone: 'tail',
    reads: [['*Names have been changed to protect the witnesses.', '']],
    leaves: ['The names were withheld by the police.', 'The name was changed to Lismore in 1911 by the king, who had never been there.'],
  },
  {
    id: 'noise.advertisement',
    pattern:
      '^(?:[-–—(\\[]\\s*)?(?:Advertisement|ADVERTISEMENT|Advertising|Sponsored(?: content)?|SPONSORED|Promoted content|Partner content|(?:Article|Story) continues (?:after|below)(?: (?:this |the )?(?:ad|advertisement|advert|video|image))?|Scroll (?:down )?to continue(?: with content)?|Loading(?:\\.{3}|…)?|Skip (?:advertisement|ad|to content|past newsletter promotion))(?:\\s*[-–—)\\]])?$',
    value: 'advertisement',
    cut: 'whole',
    words: 9,
    reads: [
      ['ADVERTISEMENT', ''],
      ['Article continues after this advertisement', ''],
    ],
    leaves: ['Advertisement boards were torn down across the city.'],
  },
  {
    id: 'noise.date-line',
    pattern: `^(?:(?:First )?(?:Published|Posted|Updated|Last (?:updated|modified)|Created|Modified)(?: on| at)?\\s*[:–—-]?\\s*)(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})[^.!?]{0,60}$|^\\d{1,2}[ -]min(?:ute)?s? read$|^Reading time:? .{1,20}$`,
    value: 'date line',
    cut: 'whole',
    words: 18,
    reads: [
      ['Published 3 May 2024', ''],
      ['Last updated: May 3, 2024 at 14:10 GMT', ''],
      ['4 min read', ''],
    ],
    leaves: ['Published in 2019, the report named three ministers.', 'Published on 3 May 2024, the list named nine officers.'],
  },
  {
    id: 'noise.byline',
    pattern: `^(?:By|BY|Written by|Words by|Text by|Story by|Report by|Analysis by|Reported by|Posted by)\\s*:?\\s+(?:${name}|\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,3})(?:(?:, | and | & |, and )${name}){0,5}(?:,? (?:in|from|for|at|with) ${name}|, [\\p{L} ]{3,60}|\\s*[|•·–—-]\\s*.{1,80})?$`,
    value: 'byline',
    cut: 'whole',
    words: 24,
    reads: [
      ['By Ana Ruiz', ''],
      ['By Ana Ruiz and Omar Adeyemi in Veltra', ''],
      ['BY ANA RUIZ', ''],
      ['Written by Ana Ruiz | 3 May 2024', ''],
    ],
    leaves: ['By Monday the water had reached the school.', 'By then Ana Ruiz had left.', 'By contrast, the north stayed calm'],
  },
  {
    id: 'noise.author.box',
    pattern: `^(?:About the [Aa]uthors?\\b.{0,600}|(?:The|This) (?:author|writer|columnist|contributor)s?(?:,[^.,]{1,80},)? (?:is|are|teaches|works|lives|writes|can be)\\b.{0,400}|.{0,300}\\b[Vv]iews (?:are|expressed are) (?:personal|(?:his|her|their|my) own)\\b.{0,200}|.{0,300}\\b(?:[Vv]iews|[Oo]pinions)(?: and (?:views|opinions))?(?: expressed)?(?: (?:here|in (?:this|the) (?:article|piece|commentary|op-ed|column)|above))?,? (?:are (?:those of|(?:his|her|their|my) own|the (?:author|writer)|solely|strictly|entirely|purely|personal|not necessarily)|do not necessarily|don['’]t necessarily|do not (?:represent|reflect)|belong solely)\\b.{0,300}|${someone}(?:, .{0,80},)? (?:is|was) an? .{0,120}(?:contributed (?:to )?this|can be (?:reached|followed)|tweets? (?:at|@)|wrote this).{0,120}|${someone} (?:tweets?|posts?) (?:at|as|@).{0,80}|${someone} contributed (?:reporting|to this (?:report|story|article)).{0,120})$`,
    value: 'author box',
    cut: 'whole',
    words: 110,
    zone: 'tail',
    reads: [
      ['The author, Ana Ruiz, teaches law in the port. The views are her own.', ''],
      ['Ana Ruiz tweets at @anaruiz.', ''],
      ['Omar Adeyemi contributed reporting from Veltra.', ''],
    ],
    leaves: [
      'Her views are well known, and the minister shares them.',
      'The author, who lives in exile, was tried in his absence.',
      'The author of the decree was never named, the judge said.',
      'Ana Ruiz is a judge at the high court.',
    ],
  },
  {
    id: 'noise.credit.line',
    pattern: `^[\\[(—–-]{0,2}\\s*(?:[Ww]ith (?:inputs?|additional reporting|reporting|reports?|files|information|contributions?) (?:from|by) (?:\\p{Lu}|agenc|our|staff)[^,.]{0,80}|[Ww]ith agenc(?:y|ies)(?: inputs?| reports?)?|With (?:${agency}|\\p{Lu}{2,6})(?:(?:, | and )(?:${agency}|\\p{Lu}{2,6}))*|(?:Additional |Extra |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Tt]ranslated|[Cc]ompiled|[Ee]dited|[Pp]roduced) (?:by|from)(?::? )(?:\\p{Lu}|our |staff|agenc)(?:[^.]|(?<=\\b\\p{Lu})\\.){1,220}|(?:${agency})(?:[,/ ]+(?:and )?(?:${agency}|[Aa]gencies))*|[Aa]gencies|Source:? (?:${agency}|[Aa]gencies|News [Aa]gencies))\\s*[\\])]?\\.?$`,
    value: 'wire credit',
    cut: 'whole',
    words: 45,
    reads: [
      ['(Reporting by Ana Ruiz in Veltra; editing by O. Adeyemi)', ''],
      ['(With HPW)', ''],
      ['With inputs from agencies', ''],
      ['— Reuters', ''],
      ['Additional reporting by Ana Ruiz', ''],
    ],
    leaves: [
      'With the dam gone, the valley flooded.',
      'With reports of looting spreading, the army moved in.',
      'Reporting by the ministry has improved, auditors said. They want more.',
    ],
  },
  {
    id: 'noise.credit.tail',
    pattern: '\\s*\\((?:Additional )?(?:Reporting|Writing|Editing|Translation|Compiled|Edited) by [^()]{1,200}\\)$',
    value: 'wire credit',
    cut: 'end',
    reads: [['The court rose at noon. (Reporting by Ana Ruiz; Editing by Omar Adeyemi)', 'The court rose at noon.']],
    leaves: ['The court rose at noon (reporting by lawyers is banned).'],
  },
  {
    id: 'noise.rights',
    pattern:
      '^(?:©\\s*(?:\\d{4}|\\p{Lu})|Copyright\\s*(?:©|\\(c\\)|\\d{4}|[:|])|\\(c\\) ?\\d{4}).{0,240}$|^.{0,160}\\b[Aa]ll [Rr]ights [Rr]eserved\\b.{0,160}$|^(?:This (?:article|story|piece|commentary) (?:was |is |has been )?(?:first |originally |also )*(?:published|appeared|republished|produced|syndicated)\\b.{0,220}|Originally published (?:at|by|in|on)\\b.{0,160}|Republished (?:with|from|under)\\b.{0,160}|A version of this (?:article|story|essay|review|op-ed) (?:appears|appeared|was published)\\b.{0,200})$',
    value: 'rights line',
    cut: 'whole',
    words: 45,
    reads: [
      ['© 2024 Harbour Post', ''],
      ['Copyright 2024 Harbour Post. All rights reserved.', ''],
      ['This article was originally published by Harbour Post.', ''],
    ],
    leaves: [
      'Copyright law is due for reform, the minister said in an interview with several papers, and added that the bill would reach parliament in the autumn, once the committee of experts that she named in March has delivered its report on the matter to her.',
    ],
  },
  {
    id: 'noise.correction',
    pattern:
      "^[*_\\[(•·\\s]*(?:(?:EDITOR['’]?S['’]? NOTE|Editor['’]?s['’]? [Nn]ote|CORRECTION|Correction|CLARIFICATION|Clarification|UPDATE|Update|NOTE|Note)\\b[^:.–—]{0,40}[:.–—]\\s*.{0,40}?(?:[Tt]his|[Tt]he|[Aa]n earlier|[Aa] previous|[Ee]arlier|[Pp]revious)\\b.{0,60}\\b(?:article|story|report|piece|version|headline|post)|(?:An earlier version of this|A previous version of this|Earlier versions of this) (?:article|story|report|piece|post|page)|(?:This|The above) (?:article|story|report|piece|post|page) (?:was|has been|is being)(?=.{0,60}(?:amended|updated|corrected|changed|revised|edited|clarif)))\\b.{0,60}\\b(?:amended|updated|corrected|changed|revised|misstated|incorrectly|said|stated|gave|edited|removed|clarif\\w+)\\b.{0,600}$",
    value: 'correction',
    cut: 'whole',
    words: 130,
    reads: [
      ["EDITOR'S NOTE: This story was amended on 4 June 2023. An earlier version gave the wrong year.", ''],
      ['Correction: An earlier version of this article misstated the name of the bridge.', ''],
      ['This article was updated to add a comment by the ministry.', ''],
    ],
    leaves: [
      'CORRECTION (4 June): We wrote that two ships were held. The harbour master says that one was.',
      'The report was changed after the minister saw it, two officials said.',
    ],
  },
  {
    id: 'noise.note',
    pattern:
      "^[*_\\[(]*(?:EDITOR['’]?S['’]? NOTE|Editor['’]?s['’]? [Nn]ote|Publisher['’]s [Nn]ote|Note to (?:editors|readers)|NOTE TO EDITORS)\\b.{0,2400}$",
    value: "editor's note",
    cut: 'whole',
    words: 400,
    reads: [
      ["Editor's note: Some readers may find details in this report distressing.", ''],
      [`Editor's Note: ${'A report on Monday gave a wrong figure for the port of Veltra. '.repeat(20).trim()}`, ''],
    ],
    leaves: ['Editors noted the change the next day.'],
  },
  {
    id: 'dateline.capitals',
    pattern: `^(?:\\p{Lu}{2}[\\p{Lu}'’. -]{1,30}(?:/\\p{Lu}[\\p{Lu}'’. -]{1,30}){0,2}(?:, \\p{Lu}[\\p{L}'’. -]{1,30}){0,2}(?:,? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?)?\\s*(?:\\((?:${agency}|\\p{Lu}[\\p{L} /&-]{1,30})\\))?\\s*(?:[–—_]|--?)\\s+)(?=["“‘'«]?(?:\\p{Lu}|\\d))`,
    value: 'dateline',
    cut: 'start',
    zone: 'head',
    reads: [
      ['LISMORE – Rain fell on the port for a third day.', 'Rain fell on the port for a third day.'],
      ['LISMORE, Karsia, May 8 (HPW) – At least two piers sank.', 'At least two piers sank.'],
      ['NEW HAVEN (Reuters) - The mayor resigned.', 'The mayor resigned.'],
    ],
    leaves: ['NATO – the alliance of 32 states – met in Lismore.', 'UN officials met in Lismore.'],
  },
  {
    id: 'dateline.agency',
    pattern: `^(?:\\p{Lu}[\\p{L}'’. -]{1,40}(?:, \\p{Lu}[\\p{L}'’. -]{1,30}){0,2}(?:,? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?)?\\s*\\((?:${agency}|\\p{Lu}{2,6})\\)\\s*(?:[–—]|--?|:)\\s*|\\((?:${agency})\\)\\s*(?:[–—]|--?|:)\\s*|\\p{Lu}[\\p{L}'’. -]{1,40},? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?\\s*(?:[–—]|--)\\s*)(?=["“‘'«]?(?:\\p{Lu}|\\d))`,
    value: 'dateline',
    cut: 'start',
    zone: 'head',
    reads: [
      ['Lismore, April 3 (Xinhua) -- Two ferries collided on Monday.', 'Two ferries collided on Monday.'],
      ['(AFP) – Two ferries collided on Monday.', 'Two ferries collided on Monday.'],
    ],
    leaves: ['On April 3 – a Sunday – the port was closed.', 'Minister Ana Ruiz (KDP) said the port was closed.'],
  },
  {
    id: 'dateline.colon',
    pattern:
      "^(?!(?:CORRECTION|CLARIFICATION|UPDATE|UPDATED|NOTE|WATCH|READ|LISTEN|OPINION|ANALYSIS|EXPLAINER|EXCLUSIVE|BREAKING|LIVE|VIDEO|PHOTOS?|WARNING|FACT|QUESTION|ANSWER|EDITORIAL|COMMENT|INTERVIEW|PODCAST|PROFILE|QUOTE|SUMMARY|BACKGROUND|TIMELINE)\\b)\\p{Lu}{4}[\\p{Lu}'’. -]{0,26}(?:/\\p{Lu}[\\p{Lu}'’. -]{1,30})?:\\s+(?=[\"“‘'«]?\\p{Lu}[\\p{Ll} ])",
    value: 'dateline',
    cut: 'start',
    zone: 'head',
    reads: [['LISMORE: The port authority closed two piers on Monday.', 'The port authority closed two piers on Monday.']],
    leaves: ['CORRECTION: The port authority closed one pier.', 'WHO: The agency will meet on Monday.'],
  },
];

/**
 * Words of which one excludes the other when two tell of one thing, as pairs of lists; base forms and irregular forms, common
 * English, listed by hand; a `-` joins the words of a phrase, and `s`, `d`, `ed`, `ing` may follow. Left out are opposites that two parties may each rightly say of themselves ("rose", "fell"; "agreed", "refused").
 * `whole`: the words name their thing themselves.
 */
export const opposites: readonly (readonly [string, string, 'whole'?])[] = [
  ['loot plunder stole stolen steal theft confiscate seized-by-force', 'buy bought purchase donate gift inherit'],
  [
    'resign quit stepped-down left-of-his-own-accord left-of-her-own-accord walked-out his-own-decision her-own-decision entirely-his-own entirely-her-own his-alone hers-alone asked-for-leave own-request own-wish withdrew pulled-out',
    'dismiss sacked oust fired-by was-fired been-fired asked-to-leave told-to-go told-to-leave pushed-out forced-out shut-out let-go thrown-out punished',
  ],
  ['fell-from fallen-from slipped drowned', 'beaten-to-death pushed-from was-pushed been-pushed thrown-from strangled'],
  ['technical-fault technical-failure mechanical-fault mechanical-failure engine-failure', 'shot-down brought-down'],
  ['licensed insured registered', 'unlicensed uninsured unregistered lapsed expired'],
  [
    'worked-as-it-should worked-as-they-should worked-as-planned worked-as-intended worked-properly worked-normally in-working-order',
    'stuck jammed broken out-of-order malfunctioned faulty defective',
  ],
  [
    'on-its-own-side on-their-own-side on-its-own-territory in-its-own-waters in-its-own-airspace',
    'had-crossed had-strayed had-violated crossed-by crossed-into strayed-into',
  ],
  [
    'without-cause unprovoked without-provocation without-warning for-no-reason',
    'under-fire-first attacked-first come-under-fire came-under-fire in-self-defence fired-back returned-fire',
  ],
  ['open-with honest-with been-open been-honest transparent told-the-truth', 'lying lied misled deceived concealed'],
  [
    'accident accidental accidentally unintentional by-mistake a-fault-in technical-fault technical-failure mechanical-fault human-error lightning short-circuit electrical-fault gas-leak',
    'deliberate deliberately intentional intentionally on-purpose sabotage arson murder',
  ],
  [
    'suicide took-his-own-life took-her-own-life hanged-himself hanged-herself killed-himself killed-herself',
    'murder murdered homicide strangled was-killed-by',
  ],
  ['accident accidental accidentally', 'suicide took-his-own-life took-her-own-life killed-himself killed-herself'],
  ['genuine authentic unedited unaltered', 'forge forged forgery fake faked counterfeit doctored manipulated altered tampered'],
  [
    'voluntary voluntarily willingly free-will own-accord by-choice freely of-their-own-free-will',
    'coerce coerced compel compelled forcibly at-gunpoint by-force under-duress was-forced were-forced been-forced driven-out driven-into driven-from expelled evicted',
  ],
  ['safe safely harmless', 'unsafe dangerous hazardous lethal'],
  ['empty deserted uninhabited', 'crowded inhabited'],
  ['locked', 'unlocked open'],
  ['innocent', 'guilty'],
  ['draft provisional', 'binding valid'],
  ['succeed', 'fail'],
  ['peaceful peacefully', 'violent violently bottles-were-thrown stones-were-thrown rocks-were-thrown'],
  ['armed pulled-a-knife pulled-a-gun drew-a-knife drew-a-gun carried-a-knife carried-a-gun had-a-knife had-a-gun', 'unarmed'],
  ['sober', 'drunk intoxicated'],
  ['alive', 'dead'],
  ['consensual', 'rape'],
  ['intact undamaged sealed unopened', 'broken damaged torn tampered come-loose came-loose'],
  ['spotless unblemished exemplary impeccable unsullied', 'complaint misconduct reprimand conviction'],
  [
    'switched-off turned-off disabled disconnected',
    'flat-battery battery-was-flat malfunction malfunctioned switched-on turned-on working broke-down worked-as-planned worked-as-intended worked-properly',
  ],
  ['in-time on-time promptly immediately at-once', 'too-late belatedly hours-late'],
  ['asleep', 'awake'],
  ['on-duty at-her-post at-his-post at-their-post at-their-posts', 'off-duty gone-home absent asleep at-home'],
  [
    'is-legal was-legal is-lawful was-lawful were-lawful acted-lawfully',
    'is-illegal was-illegal is-unlawful was-unlawful were-unlawful acted-unlawfully',
  ],
  ['necessary unavoidable inevitable', 'unnecessary needless avoidable preventable'],
  ['unanimous unanimously', 'narrow-majority split-vote divided voted-against'],
  ['for-free free-of-charge', 'paid'],
  [
    'only-tear-gas only-rubber-bullets only-blanks only-warning-shots only-water-cannon only-plastic-bullets',
    'live-fire live-rounds live-ammunition live-bullets real-bullets sharp-ammunition',
    'whole',
  ],
  [
    'short-of-staff short-staffed understaffed undermanned too-few-staff lack-of-staff shortage-of-staff',
    'adequately-staffed fully-staffed well-staffed enough-staff staffing-was-adequate staffing-had-been-adequate sufficient-staff',
    'whole',
  ],
  ['called-off', 'going-on ongoing still-under-way continuing'],
  ['thorough rigorous meticulous', 'superficial cursory box-ticking whitewash'],
  ['insult insulting derisory meagre paltry', 'generous'],
  ['stationary standing-still at-a-standstill', 'speeding at-speed at-high-speed too-fast knots moving-towards'],
  ['on-schedule ahead-of-schedule on-budget within-budget', 'behind-schedule overdue delayed over-budget'],
];

/** Who holds on to what was said and doubted: "stands by its account". */
export const standsBy =
  /\b(?:stands?|stood|standing) by (?:its|his|her|their|the) (?:account|story|version|figures?|report|reporting|claims?|statements?|findings?|description|estimate|diagnosis|conclusions?)\b|\bmaintain(?:s|ed)? (?:its|his|her|their) innocence\b/iu;

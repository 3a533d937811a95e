/**
 * What is said of one thing in words that exclude each other. Most pairs are antonyms of WordNet 3.1 (NOTICE), chosen by hand and widened
 * by words that mean the same; left out are pairs that both hold of one thing at once or in turn ("open", "closed"). A `-` joins the
 * words of a phrase.
 */
interface Opposed {
  /** Behind "is", "was", "remains": adjectives, participles and nouns. */
  readonly be?: readonly [string, string];
  /** Verbs with the thing as their subject, in all their forms. */
  readonly does?: readonly [string, string];
  /** Whether what stands behind the verb must be shared too ("met its goal", "missed its goal"). */
  readonly object?: true;
}

export const opposed: readonly Opposed[] = [
  { be: ['safe secure harmless innocuous sound', 'unsafe insecure dangerous hazardous harmful perilous toxic poisonous lethal deadly'] },
  {
    be: [
      'legal lawful legitimate constitutional permitted allowed valid binding within-the-law within-the-rules in-line-with-the-rules',
      'illegal unlawful illegitimate unconstitutional forbidden prohibited invalid void outside-the-law against-the-law against-the-rules',
    ],
  },
  { be: ['fair just even-handed impartial balanced', 'unfair unjust biased partial one-sided discriminatory rigged'] },
  {
    be: [
      'useful worthwhile valuable constructive fruitful productive helpful',
      'useless worthless pointless futile fruitless unproductive unhelpful waste-of-time waste-of-money',
    ],
  },
  {
    be: ['effective efficacious successful success triumph', 'ineffective useless unsuccessful failure flop fiasco disaster'],
    does: ['work works worked succeed succeeds succeeded', 'fail fails failed'],
  },
  {
    be: [
      'well-tolerated well-built well-designed well-run well-prepared',
      'poorly-tolerated badly-tolerated badly-built poorly-built badly-designed poorly-designed badly-run badly-prepared',
    ],
  },
  {
    be: ['in-working-order working on', 'switched-off turned-off off out-of-order broken disabled disconnected faulty defective'],
    does: ['work works worked function functions functioned', 'malfunction malfunctions malfunctioned broke-down broken-down'],
  },
  { be: ['followed obeyed observed', 'ignored disregarded flouted breached violated broken'] },
  { be: ['avoidable preventable', 'unavoidable inevitable'] },
  { be: ['independent', 'dependent beholden'] },
  { be: ['necessary needed essential vital', 'unnecessary needless superfluous not-needed'] },
  {
    be: [
      'true correct accurate reliable truthful genuine authentic real',
      'untrue false incorrect inaccurate unreliable wrong fake forged bogus',
    ],
  },
  { be: ['alive living', 'dead killed'] },
  { be: ['innocent not-guilty', 'guilty to-blame at-fault responsible'] },
  { be: ['peaceful calm orderly', 'violent chaotic disorderly'] },
  { be: ['doubled tripled raised increased', 'cut halved reduced slashed lowered'] },
  { be: ['accident accidental unintentional mistake', 'deliberate intentional no-accident sabotage murder crime suicide'] },
  { be: ['voluntary', 'forced involuntary'] },
  { be: ['possible feasible realistic achievable', 'impossible unfeasible unrealistic unachievable'] },
  { be: ['adequate sufficient enough generous', 'inadequate insufficient too-little meagre meager'] },
  { be: ['clear unambiguous', 'unclear ambiguous vague'] },
  { be: ['justified proportionate reasonable appropriate', 'unjustified disproportionate unreasonable excessive inappropriate'] },
  { be: ['affordable cheap', 'unaffordable expensive too-expensive'] },
  { be: ['healthy fit fully-fit well', 'unhealthy unfit injured ill sick'] },
  { be: ['armed', 'unarmed'] },
  { be: ['empty deserted', 'full crowded packed inhabited'] },
  { be: ['clean unpolluted', 'dirty polluted contaminated'] },
  { be: ['stable under-control contained', 'unstable out-of-control'] },
  { be: ['honest sincere', 'dishonest insincere'] },
  { be: ['popular', 'unpopular'] },
  { be: ['transparent open', 'opaque secretive'] },
  { be: ['competent qualified', 'incompetent unqualified'] },
  {
    does: [
      'rise rises rose risen grow grows grew grown increase increases increased climb climbs climbed gone-up went-up doubled soared jumped',
      'fall falls fell fallen decline declines declined shrink shrinks shrank shrunk decrease decreases decreased drop drops dropped gone-down went-down halved plunged slumped',
    ],
  },
  {
    does: [
      'improve improves improved recover recovers recovered strengthen strengthens strengthened',
      'worsen worsens worsened deteriorate deteriorates deteriorated weaken weakens weakened collapsed',
    ],
    be: ['better stronger', 'worse weaker'],
  },
  { does: ['meet meets met reach reaches reached achieve achieves achieved', 'miss misses missed fail fails failed'], object: true },
  { does: ['survive survives survived', 'die dies died'] },
  {
    does: [
      'obey obeys obeyed respect respects respected comply complies complied observe observes observed honour honours honoured',
      'break breaks broke broken breach breaches breached violate violates violated flout flouts flouted',
    ],
    object: true,
  },
  { does: ['accept accepts accepted welcome welcomes welcomed', 'reject rejects rejected refuse refuses refused'], object: true },
  { does: ['support supports supported back backs backed', 'oppose opposes opposed'], object: true },
  {
    does: [
      'protect protects protected help helps helped benefit benefits benefited',
      'harm harms harmed hurt hurts endanger endangers endangered damage damages damaged',
    ],
    object: true,
  },
  { does: ['include includes included cover covers covered', 'exclude excludes excluded'], object: true },
  { does: ['create creates created', 'destroy destroys destroyed cost costs'], object: true },
  {
    does: [
      'confirm confirms confirmed prove proves proved',
      'disprove disproves disproved refute refutes refuted contradict contradicts contradicted',
    ],
    object: true,
  },
];

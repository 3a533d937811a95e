/**
 * Verbs of saying, thinking and judging: `base:stance:frames`. Common language. Frames: `q` takes a quotation, `c` a clause
 * (`said [that] ...`), `k` a clause with `that` or a question word only, `o` an object (`criticised the plan`), `t` an infinitive (`vowed to ...`), `s` an object with `as` (`saw it as a threat`), `p` a person before the clause or
 * infinitive (`told reporters that`, `urged them to`), and after `+` the prepositions that open its content (`call+for,on`).
 * Stances: a asserts, d denies, u doubts, m demands, f predicts, x accuses.
 */
export const cueVerbs = `
  say:a:qct tell:a:qcp+about add:a:qc write:a:qc note:a:qco report:a:qco announce:a:qco state:a:qk declare:a:qco suggest:a:qco
  describe:a:qo explain:a:qco+to argue:a:qc+for,against continue:a:q claim:a:qcto recall:a:qco tweet:a:qco acknowledge:a:qco respond:a:qc
  reply:a:qc answer:a:q insist:a:qc+on assert:a:qco reveal:a:qco conclude:a:qc stress:a:qco emphasize:a:qco emphasise:a:qco
  reiterate:a:qco repeat:a:qo admit:a:qco+to concede:a:qco confirm:a:qco observe:a:qc remark:a:qc comment:a:q+on mention:a:qco
  point:a:+to,out contend:a:qc maintain:a:qk allege:x:qco quip:a:q joke:a:qc+about lament:a:qco shout:a:q chant:a:q yell:a:q scream:a:q
  boast:a:qc+about,of brag:a:qc+about testify:a:qc swear:a:qct agree:a:qct+with,on believe:a:co+in think:a:qc+of,about feel:a:c know:a:c+about
  consider:a:oc view:a:o see:a:ks regard:a:o understand:a:oc realize:a:ck realise:a:co assume:a:co imagine:a:co guess:a:qc find:a:k
  discover:a:k learn:a:k show:a:co indicate:a:co imply:a:co  signal:a:co  estimate:f:co calculate:a:co
  determine:a:co recognize:a:co recognise:a:co interpret:a:o remember:a:co forget:a:co hear:a:k read:a:q quote:a:qo cite:a:o
  praise:a:o applaud:a:o commend:a:o hail:a:o laud:a:o tout:a:o thank:a:o congratulate:a:o welcome:a:o defend:a:o support:a:o back:a:o
  endorse:a:o favor:a:o favour:a:o prefer:a:ot embrace:a:o promote:a:o champion:a:o advocate:a:o+for approve:a:o+of
  promise:a:qctpo pledge:a:qkto vow:a:qct propose:a:ot plan:a:t hope:a:ct+for intend:a:t aim:a:t want:a:ot wish:a:tc seek:a:t like:a:t
  love:a:ot offer:a:t agree:a:ct decide:a:ct+on choose:a:t prepare:a:t expect:f:cot predict:f:qco forecast:f:qco anticipate:f:co foresee:f:co
  project:f:k warn:f:qcp+of,about,against fear:f:cot worry:f:c+about threaten:f:ot caution:f:qcp+against
  deny:d:qco reject:d:o dismiss:d:o refute:d:o rebut:d:o dispute:d:oc contradict:d:o disavow:d:o repudiate:d:o disown:d:o
  refuse:d:t decline:d:t rule:a:c+out oppose:d:o disagree:d:c+with object:d:c+to
  doubt:u:co question:u:oc wonder:u:qc challenge:u:o suspect:u:co
  demand:m:qcot urge:m:qcop ask:m:qop+for,about,whether,if request:m:oc call:m:oq+for,on,upon order:m:op insist:m:qc+on press:m:op+for push:m:p+for
  encourage:m:p implore:m:p beg:m:p plead:m:p+for,with appeal:m:+for,to recommend:m:oc advise:m:qcp  instruct:m:p warn:f:qcp
  invite:m:p persuade:m:p convince:m:p lobby:m:p+for propose:a:oct advocate:a:o
  accuse:x:o+of blame:x:o+for,on charge:x:qc+with condemn:x:o denounce:x:o criticize:x:o+for criticise:x:o+for slam:x:o blast:x:o
  attack:x:o assail:x:o decry:x:o deride:x:o mock:x:o ridicule:x:o rip:x:o bash:x:o lambaste:x:o castigate:x:o rebuke:x:o scold:x:o
  complain:x:qc+about,of protest:x:co implicate:x:o fault:x:o+for
  refer:a:+to talk:a:+about speak:a:+about,of focus:a:+on respond:a:+to compare:a:o portray:a:o characterize:a:o characterise:a:o
  label:a:o brand:a:o dub:a:o depict:a:o discuss:a:o  highlight:a:o express:a:o  invoke:a:o echo:a:o
  hint:a:c+at reassure:a:p assure:a:pc inform:a:p remind:a:pc notify:a:p brief:a:p+on speculate:a:c+about,on
  allude:a:+to conclude:a:c regret:a:oc   vote:a:+for,against,to
  email:a:q post:a:qo  retort:a:q counter:a:qc opine:a:qc exclaim:a:q ponder:a:q muse:a:qc recount:a:co
  decry:x:o bemoan:x:o deplore:x:o profess:a:ct attest:a:c+to attribute:a:o deem:a:o seem:a:t appear:a:t
  voice:a:o rail:x:+against reference:a:o retweet:a:o apologize:a:q+for apologise:a:q+for detail:a:o outline:a:o disclose:a:co unveil:a:o
  interject:a:q notice:a:k clarify:a:qco proclaim:a:qco articulate:a:o reaffirm:a:o downplay:a:o chide:x:o balk:d:+at resist:d:o rebuff:d:o
  credit:a:o envision:f:o envisage:f:o vouch:a:+for elaborate:a:+on opt:a:t mull:a:o contemplate:a:o trumpet:a:o underscore:a:ko
  pronounce:a:o side:a:+with hint:a:c+at scoff:d:q+at bristle:d:+at crow:a:q gush:a:q vent:x:q fume:x:q gripe:x:q+about grumble:x:q+about
  enthuse:a:q marvel:a:q+at stipulate:m:k prescribe:m:o dictate:m:k mandate:m:k rejoice:a:q concur:a:qk+with reckon:f:ck foretell:f:o
  hold:a:k record:a:k term:a:o await:f:o discount:d:o disbelieve:d:o debunk:d:o mistrust:u:o distrust:u:o dread:f:o covet:a:o
`;

/** Heads of subjects that find by inquiring (`a study found 31 cases`): of others, `found` tells what they came upon. */
export const inquirers =
  'analysis|analyses|assessment|audit|auditors|census|commission|committee|court|experiment|examination|inquest|inquiry|inspection|inspectors|' +
  'investigation|investigators|judge|judges|jury|panel|poll|polls|probe|report|reports|research|researchers|review|reviews|scientists|studies|' +
  'study|survey|surveys|test|tests|trial|tribunal|watchdog';

/** Irregular forms: `base past participle`. */
export const irregularCues = `
  say said said|tell told told|write wrote written|think thought thought|feel felt felt|know knew known|see saw seen|find found found|
  show showed shown|mean meant meant|hear heard heard|read read read|swear swore sworn|speak spoke spoken|seek sought sought|
  choose chose chosen|foresee foresaw foreseen|forecast forecast forecast|understand understood understood|learn learned learned|
  forget forgot forgotten|rebut rebutted rebutted|refer referred referred|slam slammed slammed|rip ripped ripped|prefer preferred preferred|
  admit admitted admitted|permit permitted permitted|brag bragged bragged|plan planned planned|beg begged begged|quip quipped quipped|
  dub dubbed dubbed|plead pleaded pleaded|hold held held
`;

/** Nouns that stand for a statement or thought (`a statement`, `the claim that`), with the stance. */
export const cueNouns = `
  statement:a claim:a assertion:a allegation:x accusation:x announcement:a+of report:a suggestion:a argument:a+for,against belief:a+in view:a+of,on
  opinion:a+of,on denial:d+of demand:m+for call:m+for request:m+for promise:a pledge:a vow:a warning:f+about,of prediction:f+of fear:f+of hope:a+for
  concern:f+about,over criticism:x+of complaint:x+about comment:a+on,about remark:a+about,on insistence:a+on proposal:a+for plan:a decision:a
  support:a+for opposition:d+to threat:f question:u+about doubt:u+about conclusion:a finding:a assessment:a+of admission:a+of confession:a+of
  declaration:a+of estimate:f+of forecast:f+of idea:a notion:a theory:a suspicion:u+of acknowledgment:a+of acknowledgement:a+of speculation:a+about
  rumour:a rumor:a testimony:a+about endorsement:a+of recommendation:m appeal:m+for,to refusal:d reluctance:d unwillingness:d willingness:a desire:a+for
  critique:x+of condemnation:x+of rejection:d+of dismissal:d+of praise:a+for attack:x+on stance:a+on position:a+on thought:a+on description:a+of
  portrayal:a+of characterization:a+of characterisation:a+of skepticism:u+about,of scepticism:u+about,of
`;

/** Words and phrases that open an attribution without a verb: `according to X`. */
export const accordingTo = 'according to';

/** Adjectives of opinion after `is`, `are`, `remains`: `adjective:stance:frames`, as for verbs. */
export const cueAdjectives = `
  eager:a:t willing:a:t unwilling:d:t reluctant:d:t determined:a:t inclined:a:t adamant:a:k concerned:f:k+about,over worried:f:k+about,over
  skeptical:u:k+of,about sceptical:u:k+of,about critical:x:+of,about convinced:a:k+of confident:a:kc+in,of,about optimistic:f:k+about hopeful:f:k+about
  pessimistic:f:k+about aware:a:k+of unaware:a:k+of wary:u:+of sure:a:kc certain:a:kc unsure:u:k+about uncertain:u:k+about proud:a:k+of unhappy:x:k+with,about
  angry:x:k+about,at,over furious:x:k+about,at,over frustrated:x:k+with,by,about disappointed:x:k+with,in,by supportive:a:+of opposed:d:+to interested:a:+in
  uninterested:d:+in impressed:a:+by,with afraid:f:kc+of glad:a:kc pleased:a:k+with,by upset:x:k+about,over,with surprised:a:k+by,at alarmed:f:k+by,at
  shocked:a:k+by,at nervous:f:+about dismissive:d:+of enthusiastic:a:+about fearful:f:k+of dissatisfied:x:+with satisfied:a:k+with
`;

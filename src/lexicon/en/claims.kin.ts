/**
 * Nouns that speak of one thing by its parts, its kinds or its neighbours: who answers "the bus was sound" with "the brakes were worn" speaks
 * of the bus. Common English, listed by hand; a word may stand in several lists.
 */
export const kin: readonly string[] = [
  'bus buses coach car cars van lorry lorries truck train trains tram vehicle vehicles brake brakes tyre tyres engine steering wheel driver driven drove driving',
  'ship ships ferry boat vessel hull lifeboat lifeboats engine deck port harbour dock cargo container containers crane cranes unloaded',
  'plane aircraft jet helicopter flight pilot air flown flying engine engines wing',
  'building house houses flat flats school stadium stand stands hall tower hotel exit exits door doors stairs roof wall walls ceiling lift lifts wiring windows corridor corridors toilet toilets kitchen mould sprinklers fire-escape',
  'lift cable shaft brakes',
  'road roads street pass motorway ice surface snow potholes',
  'rail track tracks train trains sleepers signal signals points',
  'rock ground slope hillside soil mountain cliff foundation foundations subsoil',
  'account accounts books bookkeeping ledger balance-sheet finances figures',
  'gun guns howitzer howitzers mortar mortars artillery tank tanks cannon rocket rockets weapons troops soldiers',
  'troops soldiers forces army men fighters units patrols checkpoint checkpoints patrolling',
  'heating boiler radiator radiators cold heat',
  'power electricity light lights dark grid current',
  'water tap taps pipes pipe reservoir dam',
  'hospital clinic ward wards bed beds patient patients corridors nurses operation operations',
  'drug medicine vaccine tablet tablets side-effect side-effects',
  'trial study test tests dose doses drug tablet tablets placebo participants volunteers patients side-effects',
  'data table tables figures results records files',
  'agreement deal talks pay shifts points terms contract wages hours',
  'ambulance ambulances call called emergency paramedics',
  'crossing border gate gates barrier checkpoint car cars lorry lorries traffic',
  'spill oil slick leak beaches beach',
  'mine coal ore shaft',
  'factory plant works production output assembly conveyor machines',
  'price deal sale contract talks negotiations agreement terms',
  'work works road bridge tunnel site digger diggers drill drills bulldozer bulldozers excavator excavators crane cranes scaffolding',
  'wage wages salary salaries pay paid unpaid bonus bonuses overtime',
  'sailor sailors crew seamen passenger passengers survivors people',
];

/** Holders who are called after somebody else: a pronoun behind them means him. */
export const relatives =
  /^(?:(?:his|her|their|its|an?|another|one|two|the) )?(?:[\p{L}’'-]+ )*(?:colleagues?|friends?|mother|father|brothers?|sisters?|sons?|daughters?|wife|husband|widow|widower|famil(?:y|ies)|parents|relatives|lawyers?|solicitors?|attorneys?|agent|manager|coach|doctors?|neighbours?|neighbors?|classmates?|teammates?)(?: (?:of|for) .*)?$/iu;

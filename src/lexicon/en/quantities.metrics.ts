/** Public, common metrics: what happened to the counted, or what the number measures, by words near it. Lower case. */
export interface MetricWords {
  readonly metric: string;
  /** Said of the counted, before or behind the number: `12 were killed`, `killing 12`. */
  readonly cues: readonly string[];
  /** The counted thing itself: `12 deaths`. */
  readonly units: readonly string[];
}

const metric = (name: string, cues: string, units = ''): MetricWords => ({
  metric: name,
  cues: cues.split(/\s+/u).filter(Boolean),
  units: units.split(/\s+/u).filter(Boolean),
});

export const metrics: readonly MetricWords[] = [
  metric(
    'killed',
    'killed killing kill kills dead died dying perished slain fatalities deaths toll lives murdered executed drowned massacre massacred',
    'death fatality dead life corpse body',
  ),
  metric('injured', 'injured injuring injure wounded wounding wound hurt hospitalised hospitalized injuries', 'injury wounded injured'),
  metric('casualties', 'casualties', 'casualty'),
  metric('missing', 'missing unaccounted disappeared', 'missing'),
  metric('displaced', 'displaced displacing displace fled fleeing uprooted homeless', 'refugee evacuee'),
  metric('evacuated', 'evacuated evacuating evacuate'),
  metric('arrested', 'arrested arresting arrest detained detaining detain jailed imprisoned', 'arrest detainee'),
  metric('abducted', 'abducted kidnapped hostage', 'hostage'),
  metric('released', 'released releasing freed freeing release', 'release'),
  metric('attacks', '', 'attack bombing strike raid ambush assault airstrike blast explosion'),
  metric('infected', 'infected infections', 'infection case'),
  metric('votes', 'votes', 'vote ballot seat'),
  metric('turnout', 'turnout'),
  metric('protesters', 'protested demonstrated marched rallied', 'protester demonstrator marcher'),
  metric('fine', 'fine fined fines penalty penalties'),
  metric('damage', 'damage damages losses'),
  metric('aid', 'aid pledged donated'),
  metric('cost', 'cost costs costing price priced worth spent spend paid pay budget'),
  metric('rainfall', 'rain rainfall fell'),
  metric('magnitude', 'magnitude', 'magnitude'),
  metric('inflation', 'inflation'),
  metric('unemployment', 'unemployment jobless'),
  metric('growth', 'growth gdp grew'),
  metric('jobs', 'jobs layoffs', 'job layoff'),
  metric('damaged', 'destroyed damaged destroying damaging razed flattened'),
];

/** Metrics by the kind of number they can be said of; a metric of no group is said of counts. */
export const metricsOfMeasure: Readonly<Record<string, readonly string[]>> = {
  money: ['cost', 'fine', 'damage', 'aid'],
  measure: ['rainfall', 'magnitude'],
  percent: ['turnout', 'votes', 'inflation', 'unemployment', 'growth', 'share', 'change'],
};

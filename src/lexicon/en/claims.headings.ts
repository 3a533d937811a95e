/** Headings of disputes over figures, by the metric's name; a metric without one is named after "Figures:". */
export const figureHeadings: Readonly<Record<string, string>> = {
  killed: 'How many people were killed',
  injured: 'How many people were injured',
  missing: 'How many people are missing',
  arrested: 'How many people were arrested',
  displaced: 'How many people were displaced',
  evacuated: 'How many people were moved to safety',
  rescued: 'How many people were rescued',
  cost: 'What it costs',
};

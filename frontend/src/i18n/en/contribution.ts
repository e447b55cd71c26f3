import type { contribution as german, paper as germanPaper } from '../de/contribution';
import type { Texts } from '../types';

export const contribution: Texts<typeof german> = {
  title: 'Contribution to the goals',
  lead: 'What the measure contributed to a goal, as those involved see it. Figures do not prove it; “not attributable” is an answer too.',
  none: 'Not assessed yet.',
  assess: 'Assess the contribution',
  save: 'Save the assessment',
  saved: 'The assessment is saved.',
  remove: 'Remove the assessment',
  removeText: 'The assessment is deleted. You can write it anew.',
  removed: 'The assessment is removed.',
  assessed: 'Assessed by {{by}} on {{on}}',
  planning: 'the planning',
  noEvidence: 'not stated',
  tooEarly: 'Nothing to assess yet',
  tooEarlyText:
    'What had an effect in a year is assessed at its end or, where the measure ends before, at that of the measure.',
  noGoal: 'No effect hypothesis yet',
  noGoalText:
    'What is assessed is what was assumed before the start. State at the measure, for each goal, how it is to have an effect.',
  field: {
    goal: 'Goal',
    year: 'Year',
    hypothesis: 'How the measure was to have an effect',
    reach: 'Whom did the measure reach?',
    result: 'What has changed for these people?',
    plausibility: 'Why may that be owed to the measure?',
    otherInfluences: 'What else had an effect?',
    dissent: 'Who sees it otherwise?',
    rating: 'Contribution',
    evidence: 'How well is that supported?',
    last: 'Final assessment at the end of the measure',
  },
  help: {
    reach: 'The people whom the goal is about, or others? No names.',
    result: 'What has shown, even where it was not counted.',
    plausibility: 'What speaks for it that things would have gone otherwise without the measure?',
    otherInfluences: 'Other offers, people moving in, the labour market, new rules.',
    dissent: 'Dissenting voices stay, even where they are few.',
    rating: 'Whoever sees a contribution answers the first three questions before.',
    evidence:
      'Strong: figures with a comparison. Moderate: figures without, several sources. Weak: single impressions.',
  },
};

export const paper: Texts<typeof germanPaper> = {
  proof: {
    title: 'Proof of use',
    lead: 'From {{from}} to {{to}}, from accepted documentation. For the report to whoever granted the money.',
    from: 'From',
    to: 'To',
    show: 'Show the period',
    docx: 'Save as a Word file',
    fileName: 'proof-of-use-{{to}}.docx',
    missing: 'Not accepted yet and therefore not contained: {{periods}}.',
  },
  sheet: {
    title: 'Public sheet',
    lead: 'What everybody may know, as of {{on}}: no money, no notes, no small counts.',
  },
  lines: {
    title: 'Yearly report {{year}}',
    link: 'Lines of the yearly report',
    lead: 'What the city’s report says of this measure.',
  },
  runs: 'Runs',
  open: 'further notice',
  objective: 'Objective of the measure',
  goals: 'Goals of the programme',
  reached: 'People reached and output',
  delivered: '{{unit}}, delivered',
  expected: '{{unit}}, planned',
  targets: 'Result: own targets',
  notOpen: 'It rests on figures that are not public.',
  periods: 'What was done',
  noPeriods: 'No documentation has been accepted yet.',
  cost: 'Cost',
  costOf: {
    planned: 'Planned for the whole measure',
    plannedInPeriod: 'Of that in this period',
    actual: 'Spent according to the documentation',
    left: 'Planned and not spent',
  },
  from: 'Planned money: {{source}}',
  unknown: 'not stated',
};

import type { programme as german } from '../de/programme';
import type { Texts } from '../types';

export const programme: Texts<typeof german> = {
  title: 'Programme areas',
  lead: 'Which districts belong to the programme, since when, on which figures, and what is missing there.',
  search: 'Name or district',
  count_one: '{{count}} area',
  count_other: '{{count}} areas',
  noMatch: 'No area fits this choice.',
  empty: 'No programme area yet',
  emptyText:
    'Areas stand here once social planning has proposed them. A decision admits them to the programme.',
  mapLabel: 'Place in the city: {{names}}',
  print: 'Print',
  since: 'since {{date}}',
  period: '{{district}}: {{from}} to {{to}}',
  at: 'at {{date}}',
  sums: 'Computed from the sums of the districts, beside the value of the whole city (pale line).',
  fictitious: 'Some of these figures are made up for demonstration.',
  noFigures: 'No figures yet',
  noFiguresText: 'Figures come with the deliveries of the offices.',
  noDecision: 'No decision yet',
  noDecisionText:
    'Admission and exit are recorded with date, body, paper, reasons and the figures they rest on.',
  evidence: 'Figures on which the decision rests',
  evidenceNote:
    'The figures stand here as they were published on {{date}}. Later corrections do not change them.',
  decidedBy: '{{date}}, {{body}}',
  section: { situation: 'Situation', decisions: 'Decisions' },
  state: { PROPOSED: 'proposed', ADMITTED: 'in the programme', LEFT: 'left' },
  decision: { ADMISSION: 'Admission from {{date}}', EXIT: 'Exit from {{date}}' },
  decisionKind: { ADMISSION: 'Admission', EXIT: 'Exit' },
  finding: { NO_CONFERENCE: 'without a district conference' },
  findingText: {
    NO_CONFERENCE_one: 'This district has no district conference yet: {{districts}}.',
    NO_CONFERENCE_other: 'These districts have no district conference yet: {{districts}}.',
  },
  field: {
    name: 'Area',
    state: 'Standing',
    since: 'Since',
    districts: 'Districts',
    earlier: 'Formerly in it',
    findings: 'Open',
    decidedOn: 'Decided',
    paper: 'Paper',
    indicator: 'Indicator',
    date: 'Reference date',
    value: 'Area',
    city: 'City',
    vintage: 'Vintage',
  },
};

import type { mine as german } from '../de/mine';
import type { Texts } from '../types';

export const mine: Texts<typeof german> = {
  title: 'My districts',
  lead: 'The districts in which you work: their figures beside the city’s, and whom to turn to there.',
  leadAlone:
    'The districts in which your company has flats: their figures beside the city’s, and whom to turn to there. Figures of other districts are no part of it unless they are public.',
  none: 'No districts yet',
  noneText:
    'Here stand the districts for which your organisation is entered. Social planning or the administration enters them.',
  jump: 'To a district',
  jumpTo: 'District {{code}}',
  borough: 'Borough {{name}}',
  as: 'for {{bodies}}',
  asOf: 'as of {{date}}',
  figures: 'Figures',
  noFigures: 'Nothing has been published yet.',
  tableLabel: 'Indicators in {{name}}',
  indicator: 'Indicator',
  here: 'Here',
  city: 'City',
  rank: 'Rank',
  rankOf: '{{rank}} of {{of}}',
  course: 'Course',
  courseLabel: '{{indicator}}: {{values}}',
  dateOf: 'on {{date}}',
  conference: 'District conference',
  noConference: 'No district conference is entered for this district.',
  noContact: 'No contact is entered.',
  plans: 'Goals and measures',
  plansNone: 'Goals and measures stand here as soon as the district belongs to a programme area.',
};

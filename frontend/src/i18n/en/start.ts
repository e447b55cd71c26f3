import type { start as german } from '../de/start';
import type { Texts } from '../types';

export const start: Texts<typeof german> = {
  title: 'Overview',
  welcome: 'Welcome, {{name}}',
  titleOut: 'See the differences, create balance',
  lead: 'Ausgleich shows how living conditions differ between neighbourhoods, so that nobody is disadvantaged a second time by the place they live in.',
  how: 'How the programme works',
  step1: 'Know the situation',
  step1Text: 'Counts from the offices for every statistical district, checked and traceable.',
  step2: 'Agree on goals',
  step2Text: 'With the people and institutions on site, with a baseline and a target.',
  step3: 'Report the effect',
  step3Text: 'Once a year the city reports to the council what was done and what it achieved.',
  signInText: 'You see figures and deliveries after signing in.',
  tasks: 'What you can do here',
  nothing: 'There are no pages for your role yet.',
  monitoring: 'Open monitoring',
  monitoringText:
    'Indicators for the city and every district: highest and lowest values, map, time series.',
  deliveries: 'Open deliveries',
  deliveriesText: 'Deliver, check and publish files; see what they change.',
  audit: 'Open audit log',
  auditText: 'Who changed what and when: role, organisation, before and after.',
  roleIntro: {
    'social-planning': 'You coordinate the programme and see all figures unsuppressed.',
    'statistics-office': 'You are responsible for the figures: deliveries, variables, indicators.',
    'district-conference': 'You see the figures of the districts beside the city’s.',
    'welfare-provider': 'You see the figures of the districts you work in.',
    'housing-company': 'You see the figures of the districts where you have flats.',
    council: 'You see the figures that the council papers rest on.',
    administrator: 'You see who changed what. Figures are not part of this role.',
  },
};

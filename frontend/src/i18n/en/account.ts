import type { account as german } from '../de/account';
import type { Texts } from '../types';

export const account: Texts<typeof german> = {
  myData: 'What is kept about you',
  title: 'My account',
  lead: 'Signed in as {{name}}.',
  capacities: 'For whom you act',
  capacitiesText:
    'Each line stands for itself: a role in one organisation does not reach into the districts of another.',
  role: 'Role',
  body: 'Organisation',
  districts: 'Districts',
  city: 'whole city',
  noDistricts: 'none',
  everywhere: 'Sign out everywhere',
  everywhereText:
    'Did you forget to sign out on another device? End all your sessions at once, here and at the sign-in service.',
  everywhereOut: 'Sign out everywhere',
  confirm: 'Sign out everywhere?',
  confirmText:
    'All your sessions end at once, this one too. What is not saved somewhere yet stays on the open page until you sign in there again.',
  onlyHereTitle: 'You are signed out everywhere here',
  onlyHere:
    'The sign-in service could not be reached: your sessions may last there for a while. Please try again later, or close all windows of the browser on devices that are not yours.',
};

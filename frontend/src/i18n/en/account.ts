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
  calendar: {
    title: 'Dates in your own calendar',
    text: 'Your calendar program can fetch the meetings of the district conferences that you see by itself, and with them the due dates for the documentation of your measures. For that it gets a secret address. Whoever knows it sees dates, agendas and results, but no minutes: treat it like a password.',
    none: 'You have no calendar address.',
    since: 'You have had a calendar address since {{at}}.',
    make: 'Make a calendar address',
    replace: 'Replace the address',
    revoke: 'End the address',
    replaceTitle: 'Replace the address?',
    replaceText:
      'You get a new address. The present one ends at once; enter the new one in your calendar.',
    revokeTitle: 'End the address?',
    revokeText: 'Your calendar gets nothing from now on. You can make a new one later.',
    made: 'The calendar address is made.',
    ended: 'The calendar address has ended.',
    once: 'Your address stands here only now',
    onceText:
      'Please copy it into your calendar program ("subscribe to a calendar"). Later it cannot be shown, only replaced.',
    address: 'Calendar address',
    copy: 'Copy the address',
    copied: 'Copied.',
    open: 'Open in the calendar program',
  },
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

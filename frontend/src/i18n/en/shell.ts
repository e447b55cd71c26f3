import type { shell as german } from '../de/shell';
import type { Texts } from '../types';

export const shell: Texts<typeof german> = {
  shell: {
    skip: 'Skip to content',
    home: 'To the overview',
    navigation: 'Main navigation',
    breadcrumb: 'You are here',
    fictitious: 'Fictitious data',
    businessDate: 'as of {{date}}',
    signIn: 'Sign in',
    signOut: 'Sign out',
    account: 'Your account',
    footer: 'City and neighbourhood development for social balance',
  },
  nav: {
    start: 'Overview',
    monitoring: 'Monitoring',
    districts: 'Districts',
    deliveries: 'Deliveries',
    catalogue: 'Catalogue',
    audit: 'Audit log',
  },
  role: {
    'social-planning': 'Social planning',
    'statistics-office': 'Statistics',
    'district-conference': 'District conference',
    'welfare-provider': 'Welfare provider',
    'housing-company': 'Housing company',
    council: 'Council',
    administrator: 'Administration',
    service: 'Service account',
    system: 'System',
  },
  state: {
    loading: 'Loading …',
    retry: 'Try again',
    reload: 'Reload',
    errorTitle: 'That did not work',
    errorText: 'The server cannot be reached right now. Please try again in a moment.',
    notFoundTitle: 'Page not found',
    notFoundText: 'There is nothing at this address, or it lies outside your area.',
    noRightTitle: 'No access to this page',
    noRightText:
      'This page is not part of your role ({{role}}). If you need it, please contact the administration.',
    signedOutTitle: 'Please sign in',
    signedOutText: 'This page is for signed-in users. You will come back here afterwards.',
    backToStart: 'To the overview',
  },
};

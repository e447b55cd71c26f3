import type { User } from '../api/users';
import { answers, page, signedIn } from './server';

export const MANAGES = [
  'read-organisations',
  'manage-organisations',
  'read-members',
  'manage-members',
];
export const AWO = {
  code: 'awo',
  name: 'AWO',
  kind: 'WELFARE_PROVIDER',
  contact: { person: null, email: 'awo@example.org', phone: null, address: null, website: null },
  activeFrom: '2000-01-01',
  activeTo: null,
  scope: [
    {
      scheme: 'bielefeld-92',
      district: { code: '78', name: 'Sieker' },
      from: '2000-01-01',
      to: null,
      purpose: 'Beratungsstelle',
    },
    {
      scheme: 'bielefeld-92',
      district: { code: '65', name: 'Baumheide' },
      from: '2000-01-01',
      to: '2010-12-31',
      purpose: 'Kita',
    },
  ],
  version: 3,
};
export const NORA: User = {
  id: 'nora',
  userName: 'nora@example.org',
  email: 'nora@example.org',
  firstName: 'Nora',
  lastName: 'Neu',
  language: 'de',
  roles: ['welfare-provider'],
  inheritedRoles: [],
  memberships: [
    {
      id: 'm1',
      organisation: { code: 'awo', name: 'AWO' },
      kind: 'WELFARE_PROVIDER',
      function: null,
      from: '2011-01-01',
      to: null,
    },
  ],
  state: 'ACTIVE',
  disabled: null,
  createdAt: '2011-01-01T08:00:00Z',
  lastSignInAt: null,
  self: false,
  version: 7,
};
export const MEMBER = {
  id: 'm1',
  organisation: { code: 'awo', name: 'AWO' },
  subject: 'nora',
  function: 'Leitung',
  from: '2011-01-01',
  to: null,
  grantedBy: { at: '2011-01-01T08:00:00Z', role: 'administrator', organisation: null },
  ended: null,
  version: 2,
};

/** One provider with one member, as the administration sees them. */
export function peopleAnswers() {
  signedIn([...MANAGES, 'manage-users'], 'administrator');
  answers('organisations', page([AWO]));
  answers('organisations/awo', AWO, { ETag: '"3.ab"' });
  answers('organisations/awo/members', page([MEMBER]));
  answers('organisations/awo/colleagues', [{ subject: 'nora', name: 'Nora Neu' }]);
  answers('memberships', page([MEMBER]));
  answers('users', page([NORA]));
}

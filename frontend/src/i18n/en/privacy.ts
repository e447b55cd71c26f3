import type { privacy as german, purpose as germanPurpose } from '../de/privacy';
import type { Texts } from '../types';

export const privacy: Texts<typeof german> = {
  part: {
    account: 'Facts about the account',
    auditEntries: 'Entries in the audit log',
    calendarAddress: 'calendar address',
    looks: 'Looks at your name or your data',
    memberships: 'Memberships',
    rememberedAnswers: 'remembered answers (a day at most)',
    sessions: 'Sign-ins in browsers',
    signInAccount: 'Account in the sign-in service',
    watchList: 'Watch list',
  },
  mine: {
    title: 'My data',
    lead: 'What this application keeps about you. You can take all of it away as a file.',
    download: 'Download my data',
    fileName: 'my-data.json',
    looks: 'Who has looked?',
    noLooks: 'Nobody has looked up your name in the audit log or asked for your data.',
    elsewhere: 'What is kept elsewhere',
    elsewhereText:
      'Name, e-mail address and credentials of {{name}} are with the city’s sign-in service. Your account is known there as {{subject}}; what it knows of you is in the file too.',
    rights:
      'You can ask for your data to be corrected or erased. Please turn to the administration.',
  },
  others: {
    title: 'A person’s data',
    lead: 'Tells what is kept about a person, and erases it. Both are noted in the audit log, with your purpose.',
    subject: 'Identifier of the account',
    subjectHelp:
      'It stands with the memberships and in the sign-in service, such as 3f0c…; there are no names here.',
    subjectMissing: 'Please give the identifier of the account.',
    export: 'Download what is kept',
    fileName: 'personal-data.json',
    handedOut: 'It is downloaded, and noted in the audit log.',
    erase: 'Erase person …',
    eraseTitle: 'Erase this person?',
    eraseGoes:
      'Erased are: the account in the sign-in service with name and e-mail address, the name beside all entries of the audit log, the link between memberships and account, sign-ins and remembered answers. Running memberships end at once.',
    eraseStays:
      'What stays: what was done, with role and organisation. The log can still be verified.',
    eraseFinal: 'This cannot be undone.',
    eraseConfirm: 'Erase for good',
    erased: 'The person is erased: {{total}} records.',
  },
};

export const purpose: Texts<typeof germanPurpose> = {
  label: 'Purpose',
  none: 'Please choose',
  choose: 'Please choose a purpose.',
  of: {
    SECURITY_INCIDENT: 'Clear up a security incident',
    CORRECTION: 'Ask back about an entry or correct it',
    REQUEST_OF_THE_PERSON: 'The person’s own request',
    LEGAL_DUTY: 'Legal duty or audit',
  },
  reason: 'Reason',
  reasonHelp: 'At least {{least}} characters, without names. It stays in the audit log.',
  length: 'Please give a reason of {{least}} to {{most}} characters.',
};

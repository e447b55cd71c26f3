import { BODY_KINDS, type Organisation, type OrganisationBody } from '../../api/organisations';
import { parseDate } from '../../format/parse';
import { needed, typedDate, typedDateOrNone, z } from '../../ui/form/zod';

const LONGEST = 200;
const LONGER = 500;
const line = (most: number) => z.string().trim().max(most, { error: 'tooLong' });

const inOrder = (
  [from, to]: [string, string],
  path: string,
  context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
) => {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first !== null && last !== null && last < first) {
    context.addIssue({ code: 'custom', path: [path], message: 'order' });
  }
};

const scopeSchema = z
  .object({
    scheme: z.string(),
    district: needed,
    from: typedDate,
    to: typedDateOrNone,
    purpose: needed.max(LONGER, { error: 'tooLong' }),
  })
  .superRefine(({ from, to }, context) => inOrder([from, to], 'to', context));

/** What the form of an organisation needs; dates are as people type them. */
export const organisationSchema = z
  .object({
    code: needed.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { error: 'code' }),
    name: needed.max(LONGEST, { error: 'tooLong' }),
    kind: z.enum(BODY_KINDS),
    contact: z.object({
      person: line(LONGEST),
      email: line(LONGEST),
      phone: line(100),
      address: line(LONGER),
      website: line(LONGER),
    }),
    activeFrom: typedDate,
    activeTo: typedDateOrNone,
    scope: z.array(scopeSchema),
  })
  .superRefine(({ activeFrom, activeTo }, context) =>
    inOrder([activeFrom, activeTo], 'activeTo', context),
  );

export type OrganisationInput = z.infer<typeof organisationSchema>;
export type ScopeInput = OrganisationInput['scope'][number];

type Said = (date: string) => string;

export function newOrganisation(today: string, date: Said): OrganisationInput {
  return {
    code: '',
    name: '',
    kind: 'WELFARE_PROVIDER',
    contact: { person: '', email: '', phone: '', address: '', website: '' },
    activeFrom: date(today),
    activeTo: '',
    scope: [],
  };
}

/** An organisation as its form holds it. */
export function inputOf(organisation: Organisation, date: Said): OrganisationInput {
  const { code, name, kind, contact } = organisation;
  const dateOrNone = (day: string | null) => (day === null ? '' : date(day));
  return {
    ...{ code, name, kind },
    contact: {
      person: contact.person ?? '',
      email: contact.email ?? '',
      phone: contact.phone ?? '',
      address: contact.address ?? '',
      website: contact.website ?? '',
    },
    activeFrom: date(organisation.activeFrom),
    activeTo: dateOrNone(organisation.activeTo),
    scope: organisation.scope.map((entry) => ({
      scheme: entry.scheme,
      district: entry.district.code,
      from: date(entry.from),
      to: dateOrNone(entry.to),
      purpose: entry.purpose,
    })),
  };
}

/** What is sent. */
export function bodyOfInput(input: OrganisationInput): OrganisationBody {
  const said = (text: string) => (text === '' ? null : text);
  const { person, email, phone, address, website } = input.contact;
  return {
    name: input.name,
    kind: input.kind,
    contact: {
      person: said(person),
      email: said(email),
      phone: said(phone),
      address: said(address),
      website: said(website),
    },
    activeFrom: parseDate(input.activeFrom) ?? '',
    activeTo: parseDate(input.activeTo),
    scope: input.scope.map(({ scheme, district, from, to, purpose }) => ({
      ...{ scheme, district, purpose },
      from: parseDate(from) ?? '',
      to: parseDate(to),
    })),
  };
}

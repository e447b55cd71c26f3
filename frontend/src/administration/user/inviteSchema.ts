import type { NewUser } from '../../api/users';
import { parseDate } from '../../format/parse';
import { needed, typedDateOrNone, z } from '../../ui/form/zod';

const NAME = 100;
const LINE = 200;

/** What an invitation needs. */
export const inviteSchema = z.object({
  email: needed.max(LINE, { error: 'tooLong' }),
  firstName: needed.max(NAME, { error: 'tooLong' }),
  lastName: needed.max(NAME, { error: 'tooLong' }),
  language: z.enum(['de', 'en']),
  organisation: z.string(),
  roles: z.array(z.string()).min(1, { error: 'atLeastOne' }),
  function: z.string().trim().max(LINE, { error: 'tooLong' }),
  to: typedDateOrNone,
});

export type InviteInput = z.infer<typeof inviteSchema>;

export function newInvitation(organisation: string): InviteInput {
  const names = { email: '', firstName: '', lastName: '' };
  return { ...names, language: 'de', organisation, roles: [], function: '', to: '' };
}

/** What is sent. */
export function bodyOfInput(input: InviteInput): NewUser {
  const { email, firstName, lastName, language, roles, organisation } = input;
  return {
    ...{ email, firstName, lastName, language, roles },
    organisation: organisation === '' ? null : organisation,
    function: organisation === '' || input.function === '' ? null : input.function,
    to: organisation === '' ? null : parseDate(input.to),
  };
}

/** The parts of the administration in the order in which they are shown. */
export const SECTIONS = ['users', 'organisations'] as const;
export type Section = (typeof SECTIONS)[number];

const LISTS: Record<Section, string> = {
  users: '/verwaltung/personen',
  organisations: '/verwaltung/organisationen',
};

export const listPath = (section: Section) => LISTS[section];
export const onePath = (section: Section, id: string) =>
  `${LISTS[section]}/${encodeURIComponent(id)}`;
export const editPath = (section: Section, id: string) => `${onePath(section, id)}/bearbeiten`;
/** Beside the lists, so that no code can stand in its way. */
export const NEW_ORGANISATION = '/verwaltung/neu/organisation';
export const INVITE = '/verwaltung/neu/person';

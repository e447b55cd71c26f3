/** The parts of the catalogue in the order in which they are shown. */
export const SECTIONS = ['indicators', 'variables', 'sources', 'schemes', 'facilities'] as const;
export type Section = (typeof SECTIONS)[number];

const PLACES: Record<Section, { list: string; new: string }> = {
  indicators: { list: '/katalog/indikatoren', new: '/katalog/neu/indikator' },
  variables: { list: '/katalog/merkmale', new: '/katalog/neu/merkmal' },
  sources: { list: '/katalog/quellen', new: '/katalog/neu/quelle' },
  schemes: { list: '/katalog/gebietsstaende', new: '/katalog/neu/gebietsstand' },
  facilities: { list: '/katalog/einrichtungen', new: '/katalog/neu/einrichtung' },
};

/** The address of a list. */
export const listPath = (section: Section) => PLACES[section].list;
/** The address of the empty form; beside the lists, so that no code can stand in its way. */
export const newPath = (section: Section) => PLACES[section].new;
/** The address of one thing. */
export const onePath = (section: Section, code: string) =>
  `${PLACES[section].list}/${encodeURIComponent(code)}`;
/** The address of the form that changes it. */
export const editPath = (section: Section, code: string) => `${onePath(section, code)}/bearbeiten`;

/** Where the definitions of the indices stand. */
export const DEFINITIONS = '/handlungsbedarf/definitionen';
export const NEW_DEFINITION = `${DEFINITIONS}/neu`;
export const definitionPath = (code: string) => `${DEFINITIONS}#${code}`;
export const editPath = (code: string) => `${DEFINITIONS}/${code}/bearbeiten`;

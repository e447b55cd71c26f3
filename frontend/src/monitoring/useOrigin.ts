import { useVariables } from '../api/catalogue';
import type { Values } from '../api/types';
import { useLanguage } from '../i18n/useLanguage';

/** The counts that a table of figures rests on and who delivered them, by name. */
export function useOrigin(values: Values): { sources: string[]; variables: string[] } {
  const language = useLanguage();
  const all = useVariables().data?.items ?? [];
  const used = new Set(values.vintages.map((vintage) => vintage.variable));
  const variables = all.filter((variable) => used.has(variable.code));
  return {
    sources: values.sources.map(({ name }) => name),
    variables: variables.map(({ name }) => name[language]),
  };
}

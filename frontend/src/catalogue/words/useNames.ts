import { useEveryIndicator, useEveryVariable } from '../../api/catalogueNames';
import { useSources } from '../../api/catalogue';
import { useLanguage } from '../../i18n/useLanguage';

/** The names of the catalogue's things by their codes; the code itself until they are known. */
export function useNames() {
  const language = useLanguage();
  const variables = useEveryVariable().data ?? [];
  const indicators = useEveryIndicator().data ?? [];
  const sources = useSources().data?.items ?? [];
  const named = (things: { code: string; name: { de: string; en: string } }[]) => {
    const names = new Map(things.map(({ code, name }) => [code, name[language]]));
    return (code: string) => names.get(code) ?? code;
  };
  return {
    variable: named(variables),
    indicator: named(indicators),
    source: named(sources),
  };
}

export type Names = ReturnType<typeof useNames>;

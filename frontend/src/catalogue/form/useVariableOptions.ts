import { useEveryVariable } from '../../api/catalogueNames';
import { useLanguage } from '../../i18n/useLanguage';
import { useNames } from '../words/useNames';
import type { CodeOption } from '../../ui/form/CodesField';

/** The variables that can be chosen, under the names of their sources. */
export function useVariableOptions(without = ''): CodeOption[] {
  const language = useLanguage();
  const names = useNames();
  return (useEveryVariable().data ?? [])
    .filter((variable) => !variable.retired && variable.code !== without)
    .map((variable) => ({
      code: variable.code,
      name: variable.name[language],
      group: names.source(variable.source),
    }));
}

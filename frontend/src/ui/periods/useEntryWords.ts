import { useTranslation } from 'react-i18next';
import type { DocumentationBody, DocumentationEntry } from '../../api/documentation';
import { useFormat } from '../../format/useFormat';
import type { Described } from '../form/describe';
import { useCounted } from './useLastValues';
import { useMoney } from './useMoney';

/** What has to be known of a period to say it. */
interface Named {
  measure: { outputUnit: string | null };
  targets: { id: string; name: string }[];
}

/** Says what is written of a period, field by field; what is not said is left out. */
export function useEntryWords(): (
  of: Named,
  said: DocumentationEntry | DocumentationBody,
) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = useCounted();
  const money = useMoney();
  return ({ measure, targets }, said) => {
    const whole = (value: number | null | undefined) =>
      value == null ? '' : format.integer(value);
    const rows: Described = [
      [t('documentation.field.activities'), said.activities ?? ''],
      [t('documentation.field.reached'), whole(said.reached)],
      [measure.outputUnit ?? t('documentation.field.output'), whole(said.output)],
      ...targets.map(({ id, name }): [string, string] => {
        const value = said.values?.find(({ target }) => target === id);
        return [name, counted(value && { ...value, denominator: value.denominator ?? null })];
      }),
      [t('documentation.field.cost'), said.cost == null ? '' : money(said.cost)],
      [t('documentation.field.wentWell'), said.wentWell ?? ''],
      [t('documentation.field.wentBadly'), said.wentBadly ?? ''],
      [t('documentation.field.deviation'), said.deviation ?? ''],
    ];
    return rows.filter(([, text]) => text !== '');
  };
}

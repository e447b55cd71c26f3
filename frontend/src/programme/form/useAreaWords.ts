import { useTranslation } from 'react-i18next';
import type { ProgrammeArea } from '../../api/programme';
import { useFormat } from '../../format/useFormat';
import type { Described } from '../../ui/form/describe';

/** An area in words, to compare two states of it. */
export function useAreaWords(): (area: ProgrammeArea) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ name, description, state, since, periods }) => [
    [t('programme.field.name'), name],
    [t('programme.field.description'), description ?? ''],
    [
      t('programme.field.state'),
      [
        t(`programme.state.${state}`),
        ...(since === null ? [] : [t('programme.since', { date: format.date(since) })]),
      ].join(' '),
    ],
    [
      t('programme.field.districts'),
      periods
        .filter(({ to }) => to === null)
        .map(({ district }) => `${district.code} ${district.name}`)
        .join(', '),
    ],
  ];
}

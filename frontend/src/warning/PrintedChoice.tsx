import { useTranslation } from 'react-i18next';
import type { Warnings } from '../api/warnings';
import { useFormat } from '../format/useFormat';
import { boroughsOf } from './chosen';
import type { View } from './view';

/** On paper: what was chosen, which on the screen the choosers say. */
export function PrintedChoice({ warnings, view }: { warnings: Warnings; view: View }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicators, items, months } = warnings;
  const all = t('warning.printed.all');
  const newest =
    indicators
      .map(({ date }) => date ?? '')
      .sort()
      .at(-1) ?? '';
  const borough = boroughsOf(items).find(({ code }) => code === view.borough);
  const district = items.find(({ change }) => change.district.code === view.district)?.change
    .district;
  const said = [
    t('warning.printed.what', {
      months,
      indicator: view.indicator === '' ? all : (indicators[0]?.indicator.name ?? all),
      borough: borough?.name ?? all,
      state: view.state === '' ? all : t(`warning.filter.${view.state}`),
      date: newest === '' ? '–' : format.date(newest),
    }),
    ...(view.district === ''
      ? []
      : [t('warning.printed.district', { district: district?.name ?? view.district })]),
    ...(view.watched ? [t('warning.printed.watched')] : []),
  ];
  return <p className="print-only">{said.join(' · ')}</p>;
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DynamicsClass, NeedArea, NeedDimension, StatusClass } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { areaName } from './areaName';
import { asDefined } from './numbers';
import type { NeedView } from './view';

const DECIMALS = 2;

/** How classes and scores of an index are said; the same object until the language changes. */
export function useNeedWords(dimension: NeedDimension) {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const noun = t(`need.noun.${dimension}`);
    const status = (of: StatusClass) => t(`need.status.${of}`);
    const dynamics = (of: DynamicsClass | null) =>
      of === null ? t('need.noDynamics') : t(`need.dynamics.${of}`);
    return {
      noun,
      status,
      area: areaName,
      dynamics: ({ dynamics: own }: NeedArea) => dynamics(own?.class ?? null),
      score: (value: number | null | undefined) =>
        value === null || value === undefined ? '' : format.signed(value, DECIMALS),
      /** "3 (2 bis 6)": the rank, and those that came out when something else was tried. */
      rank: ({ status: own, sureness }: NeedArea) => {
        if (own === null) return '';
        const rank = format.integer(own.rank);
        if (sureness === null || sureness.rankFrom === sureness.rankTo) return rank;
        const [from = '', to = ''] = [sureness.rankFrom, sureness.rankTo].map(format.integer);
        return t('need.rankRange', { rank, from, to });
      },
      /** "sicher", or which classes are possible too, or the limit that is near. */
      sureness: ({ status: own, sureness }: NeedArea) => {
        if (own === null || sureness === null) return '';
        const others = sureness.possible.filter((each) => each !== own.class).map(status);
        const near =
          sureness.border === null
            ? []
            : [t('need.nearBorder', { border: asDefined(format, sureness.border) })];
        if (others.length === 0) return near[0] ?? t('need.certain');
        return [t('need.possible', { classes: format.list(others) }), ...near].join(', ');
      },
      /** What the table is narrowed to; empty for nothing. */
      chosen: ({ field, only, filter }: NeedView) =>
        format.list([
          ...(field === null
            ? []
            : [
                t('need.fieldText', {
                  status: status(field.status),
                  dynamics: dynamics(field.dynamics),
                }),
              ]),
          ...(only === '' ? [] : [t(only === 'unsure' ? 'need.onlyUnsure' : 'need.onlyChanged')]),
          ...(filter === '' ? [] : [t('need.filterText', { filter })]),
        ]),
      /** "früher niedrig; der Bezirk hat sich verändert". */
      before: ({ before }: NeedArea) =>
        before === null
          ? ''
          : t(`need.cause.${before.cause}`, {
              before: status(before.class),
              date: format.date(before.date),
              version: before.version,
            }),
    };
  }, [t, format, dimension]);
}

export type NeedWords = ReturnType<typeof useNeedWords>;

import { useTranslation } from 'react-i18next';
import type { NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { FilterChips } from '../ui/FilterChips';
import { LinkButton } from '../ui/LinkButton';
import { MatrixCell } from './MatrixCell';
import type { Change } from './useAddressView';
import type { NeedWords } from './useNeedWords';
import { DYNAMICS, hasChanged, isUnsure, STATUSES, type NeedView, type Only } from './view';

interface Props {
  result: NeedResult;
  view: NeedView;
  words: NeedWords;
  onChange: Change<NeedView>;
}

/** Status by dynamics: how many districts are in each field; a field narrows map and table to it. */
export function NeedMatrix({ result, view, words, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { areas, matrix, earlierDate, noDynamics } = result;
  const columns = [...DYNAMICS, ...(matrix.some((cell) => cell.dynamics === null) ? [null] : [])];
  const only: { value: Only; label: string; count: string }[] = [
    {
      value: 'unsure',
      label: t('need.onlyUnsure'),
      count: format.integer(areas.filter(isUnsure).length),
    },
    {
      value: 'changed',
      label: t('need.onlyChanged'),
      count: format.integer(areas.filter(hasChanged).length),
    },
  ];
  const isNarrowed = view.field !== null || view.only !== '';
  return (
    <section aria-labelledby="need-matrix">
      <h2 id="need-matrix">{t('need.matrix', { noun: words.noun })}</h2>
      <p className="muted">
        {earlierDate === null
          ? noDynamics
          : t('need.matrixHelp', { date: format.date(earlierDate) })}{' '}
        {t('need.matrixClick')}
      </p>
      <table className="need-matrix numbers">
        <caption className="kern-sr-only">{t('need.matrix', { noun: words.noun })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.noun}</th>
            {columns.map((dynamics) => (
              <th key={dynamics ?? 'none'} scope="col">
                {dynamics === null ? t('need.noDynamics') : t(`need.dynamics.${dynamics}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status) => (
            <tr key={status}>
              <th scope="row">{words.status(status)}</th>
              {columns.map((dynamics) => (
                <MatrixCell
                  key={dynamics ?? 'none'}
                  field={{ status, dynamics }}
                  count={
                    matrix.find((cell) => cell.status === status && cell.dynamics === dynamics)
                      ?.count ?? 0
                  }
                  chosen={view.field}
                  onChoose={(field) => onChange({ field })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="need-only no-print">
        <FilterChips
          label={t('need.only')}
          options={only}
          chosen={view.only === '' ? [] : [view.only]}
          onChange={(chosen) => onChange({ only: chosen.at(-1) ?? '' })}
        />
        {isNarrowed && (
          <LinkButton onClick={() => onChange({ field: null, only: '' })}>
            {t('need.all')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

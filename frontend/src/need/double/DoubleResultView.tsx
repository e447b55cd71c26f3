import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubleDisadvantage } from '../../api/doubleDisadvantage';
import { LinkedAreas } from '../../ui/map/LinkedAreas';
import { DoubleHead } from './DoubleHead';
import { DoubleMap } from './DoubleMap';
import { DoubleMethod } from './DoubleMethod';
import { DoublePlane } from './DoublePlane';
import { DoubleTable } from './DoubleTable';
import { Unrated } from '../Unrated';
import type { Change } from '../useAddressView';
import type { DoubleView } from './view';

interface Props {
  result: DoubleDisadvantage;
  view: DoubleView;
  onChange: Change<DoubleView>;
}

/** The four fields: in words, as plane and map, as table. */
export function DoubleResultView({ result, view, onChange }: Props) {
  const { t } = useTranslation();
  const { district } = view;
  const chosen = useMemo(() => (district === '' ? [] : [district]), [district]);
  const toggle = useCallback(
    (code: string) => {
      onChange((now) => ({ district: now.district === code ? '' : code }));
    },
    [onChange],
  );
  return (
    <LinkedAreas chosen={chosen} toggle={toggle}>
      <DoubleHead result={result} />
      <div className="need-pictures">
        <DoublePlane result={result} field={view.field} />
        <DoubleMap result={result} field={view.field} />
      </div>
      <DoubleTable {...{ result, view, onChange }} />
      <Unrated
        title={t('double.unplacedTitle')}
        text={t('double.unplacedText')}
        areas={result.areas.filter(({ field }) => field === null)}
      />
      <DoubleMethod result={result} />
    </LinkedAreas>
  );
}

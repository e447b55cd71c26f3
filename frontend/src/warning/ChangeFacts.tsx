import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorChange } from '../api/warnings';
import { useFormat } from '../format/useFormat';

/** The change in all three ways, the city's, and how far it is from the others'. */
export function ChangeFacts({ item: { change, cityChange } }: { item: IndicatorChange }) {
  const { t } = useTranslation();
  const format = useFormat();
  const own = change.change;
  const area = change.programmeArea;
  return (
    <dl className="warning-facts numbers">
      {own !== null && <Fact name={t('warning.field.points')}>{own.pointsDisplay}</Fact>}
      {own?.percentDisplay != null && (
        <Fact name={t('warning.field.percent')}>{own.percentDisplay}</Fact>
      )}
      {own?.indexDisplay != null && <Fact name={t('warning.field.index')}>{own.indexDisplay}</Fact>}
      {cityChange !== null && (
        <Fact name={t('warning.field.city')}>{cityChange.pointsDisplay}</Fact>
      )}
      {change.z !== null && <Fact name={t('warning.field.z')}>{format.number(change.z, 1)}</Fact>}
      {area !== null && (
        <Fact name={t('warning.field.programme')}>
          <Link to={`/programm/${encodeURIComponent(area.code)}`}>{area.name}</Link>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

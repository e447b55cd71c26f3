import { useTranslation } from 'react-i18next';
import type { ProgrammeArea } from '../api/programme';
import { useFormat } from '../format/useFormat';
import { AreasMap } from './AreasMap';
import { DistrictNames } from './DistrictNames';

/** Where the area stands, which districts it holds and held. */
export function AreaFacts({ area }: { area: ProgrammeArea }) {
  const { t } = useTranslation();
  const format = useFormat();
  const earlier = area.periods.filter(({ to }) => to !== null);
  return (
    <div className="programme-head">
      <dl className="facts">
        <div>
          <dt>{t('programme.field.state')}</dt>
          <dd>
            {t(`programme.state.${area.state}`)}
            {area.since !== null && ` ${t('programme.since', { date: format.date(area.since) })}`}
          </dd>
        </div>
        <div>
          <dt>{t('programme.field.districts')}</dt>
          <dd>
            <DistrictNames districts={area.districts} />
          </dd>
        </div>
        {earlier.length > 0 && (
          <div>
            <dt>{t('programme.field.earlier')}</dt>
            <dd>
              {earlier.map(({ district, from, to }) => (
                <span key={`${district.code} ${from}`} className="programme-period">
                  {t('programme.period', {
                    district: district.name,
                    from: format.date(from),
                    to: format.date(to ?? ''),
                  })}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <AreasMap areas={[area]} />
    </div>
  );
}

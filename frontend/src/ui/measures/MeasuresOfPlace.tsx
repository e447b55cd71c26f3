import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ALL_MEASURES, NO_MEASURE_FILTER, useMeasures } from '../../api/measures';
import { mayDo, useMe } from '../../api/session';
import { QueryView } from '../QueryView';
import { FindingBadges } from './FindingBadges';
import { MeasureStateBadge } from './MeasureStateBadge';
import { measurePath, MEASURES, newMeasurePath } from './paths';
import { usePeriod } from './usePeriod';

interface Props {
  /** A district or a programme area, by its code. */
  where: { district: string; scheme: string } | { area: string };
}

/** Who does what in a place; nothing for whoever may not read the programme. */
export function MeasuresOfPlace({ where }: Props) {
  const me = useMe().data;
  return mayDo(me, 'read-programme') ? (
    <Listed where={where} mayAdd={mayDo(me, 'run-measures')} />
  ) : null;
}

function Listed({ where, mayAdd }: Props & { mayAdd: boolean }) {
  const { t } = useTranslation();
  const period = usePeriod();
  const measures = useMeasures({ ...NO_MEASURE_FILTER, ...where }, ALL_MEASURES);
  const here = new URLSearchParams(
    'area' in where
      ? { gebiet: where.area }
      : { bezirk: where.district, gebietsstand: where.scheme },
  );
  return (
    <>
      <QueryView query={measures} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('measure.ofPlace.none')}</p>
          ) : (
            <ul className="plain-list">
              {items.map((measure) => (
                <li key={measure.id}>
                  <Link to={measurePath(measure.id)}>{measure.title}</Link>{' '}
                  <MeasureStateBadge state={measure.state} managed={measure.managed} />{' '}
                  <FindingBadges findings={measure.findings} />
                  <span className="second-line muted">
                    {measure.organisation.name} · {period(measure)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <p className="no-print">
        <Link to={`${MEASURES}?${here.toString()}`}>{t('measure.ofPlace.all')}</Link>
        {mayAdd && (
          <>
            {' · '}
            <Link to={newMeasurePath()}>{t('measure.new')}</Link>
          </>
        )}
      </p>
    </>
  );
}

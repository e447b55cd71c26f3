import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConcepts } from '../../api/concepts';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import { QueryView } from '../../ui/QueryView';
import { conceptPath, conceptsPath } from './paths';

/** On the area's page: the concept that holds, the draft where one is in sight, and the way to all versions. */
export function ConceptLine({ area }: { area: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const versions = useConcepts(area);
  return (
    <QueryView query={versions} lines={2}>
      {(list) => {
        const adopted = list.find(({ state }) => state === 'ADOPTED');
        const shown = list.filter((each) => each.state === 'DRAFT' || each === adopted);
        return (
          <>
            {list.length === 0 && <p className="muted">{t('concept.none')}.</p>}
            <ul className="plain-list">
              {shown.map(({ id, number, title, state, adoption }) => (
                <li key={id}>
                  <Link to={conceptPath(area, number)}>{title}</Link>{' '}
                  <Badge tone={state === 'ADOPTED' ? 'success' : 'neutral'}>
                    {t(`concept.state.${state}`)}
                  </Badge>{' '}
                  {adoption && (
                    <span className="muted">
                      {t('programme.since', { date: format.date(adoption.decidedOn) })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
            <p className="no-print">
              <Link to={conceptsPath(area)}>{t('concept.allVersions')}</Link>
            </p>
          </>
        );
      }}
    </QueryView>
  );
}

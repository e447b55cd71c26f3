import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocumentationOf, type PeriodEntry } from '../../api/documentation';
import { mayDo, useMe } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { entryPath, linesPath, proofPath, sheetPath } from '../periods/paths';
import { StandingBadge } from '../periods/StandingBadge';
import { useDueWords } from '../periods/useDueWords';
import { usePeriodName } from '../periods/usePeriodName';
import { QueryView } from '../QueryView';
import { RecordList, type Column } from '../RecordList';

/** The periods of a measure, the newest first, and the papers that come of them. */
export function DocumentationOfMeasure({ measure }: { measure: string }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const mayEnter = mayDo(useMe().data, 'run-measures');
  return (
    <section id="documentation" aria-labelledby="documentation-title">
      <h2 id="documentation-title">{t('documentation.ofMeasure.title')}</h2>
      <QueryView query={useDocumentationOf(measure)} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('documentation.ofMeasure.none')}</p>
          ) : (
            <>
              <RecordList
                label={t('documentation.ofMeasure.title')}
                columns={columns}
                rows={[...items].reverse()}
                keyOf={({ period }) => period.code}
              />
              <p className="muted">{t('documentation.ofMeasure.sum')}</p>
            </>
          )
        }
      </QueryView>
      <p className="no-print">
        {t('documentation.ofMeasure.papers')}{' '}
        {mayEnter && (
          <>
            <Link to={proofPath(measure)}>{t('paper.proof.title')}</Link>
            {' · '}
          </>
        )}
        <Link to={linesPath(measure)}>{t('paper.lines.link')}</Link>
        {' · '}
        <Link to={sheetPath(measure)}>{t('paper.sheet.title')}</Link>
      </p>
    </section>
  );
}

function useColumns(): Column<PeriodEntry>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const dueWords = useDueWords();
  return useMemo(
    () => [
      {
        id: 'period',
        card: 'name',
        label: t('documentation.field.period'),
        cell: ({ measure, period }) => (
          <Link to={entryPath(measure.id, period.code)}>{periodName(period.code)}</Link>
        ),
      },
      {
        id: 'standing',
        card: 'value',
        label: t('documentation.field.standing'),
        cell: ({ standing, hasDraft }) => <StandingBadge {...{ standing, hasDraft }} />,
      },
      {
        id: 'due',
        card: 'more',
        label: t('documentation.field.due'),
        cell: (entry) => (entry.standing === 'ACCEPTED' ? '' : dueWords(entry)),
      },
      {
        id: 'reached',
        card: 'more',
        kind: 'figure',
        label: t('documentation.field.reached'),
        cell: (entry) => {
          const said = entry.accepted ?? entry.entry;
          if (said?.reachedStatus === 'SUPPRESSED') return t('documentation.entry.few');
          return said?.reached == null ? '' : format.integer(said.reached);
        },
      },
    ],
    [t, format, periodName, dueWords],
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ALL_DOCUMENTATION,
  useDocumentation,
  type DocumentationEntry,
  type PeriodEntry,
} from '../../api/documentation';
import { useFormat } from '../../format/useFormat';
import { entryPath } from '../../ui/periods/paths';
import { useEntryWords } from '../../ui/periods/useEntryWords';
import { usePeriodName } from '../../ui/periods/usePeriodName';
import { Facts } from '../../ui/Facts';
import { differences } from '../../ui/form/describe';
import { DifferenceList } from './DifferenceList';

/** What was written of a period, and what is another than before where it is to be accepted. */
export function EntryRead({ entry }: { entry: PeriodEntry }) {
  const { t } = useTranslation();
  const written = entry.entry;
  if (written === null) return <p className="muted">{t('documentation.entry.none')}</p>;
  return (
    <>
      <Written entry={entry} written={written} />
      {entry.accepted !== null && (
        <p className="muted">
          {t('documentation.entry.counts', { number: entry.accepted.versionNumber })}
        </p>
      )}
      {entry.may.includes('ACCEPT') && <Review entry={entry} written={written} />}
    </>
  );
}

interface WrittenProps {
  entry: PeriodEntry;
  written: DocumentationEntry;
}

/** One version, field by field. */
export function Written({ entry, written }: WrittenProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const describe = useEntryWords();
  const periodName = usePeriodName();
  const few = written.reachedStatus === 'SUPPRESSED';
  const facts = describe(entry, written).map(([label, value]) => ({
    label,
    value: <span className="long-text">{value}</span>,
  }));
  return (
    <>
      {written.unchangedSince !== null && (
        <p>{t('documentation.entry.unchanged', { period: periodName(written.unchangedSince) })}</p>
      )}
      <Facts
        facts={[
          ...facts,
          {
            label: t('documentation.field.reached'),
            value: few ? t('documentation.entry.few') : '',
          },
        ]}
      />
      <p className="muted entry-version">
        {t('documentation.entry.version', { number: written.versionNumber })}
        {written.submittedAt !== null &&
          ` · ${t('documentation.entry.submittedAt', { at: format.dateTime(written.submittedAt) })}`}
        {written.acceptedAt !== null &&
          ` · ${t('documentation.entry.acceptedAt', { at: format.dateTime(written.acceptedAt) })}`}
      </p>
    </>
  );
}

/** What is another than in the version that counts, or else than in the period before; and the way to the next. */
function Review({ entry, written }: WrittenProps) {
  const { t } = useTranslation();
  const describe = useEntryWords();
  const periodName = usePeriodName();
  const before = entry.accepted ?? entry.last?.content ?? null;
  // Of the first period there is nothing to compare with.
  if (before === null) return <Next entry={entry} />;
  const rows = differences(describe(entry, before), describe(entry, written));
  const compared =
    entry.accepted === null
      ? t('documentation.review.period', { period: periodName(entry.last?.period.code ?? '') })
      : t('documentation.review.version', { number: entry.accepted.versionNumber });
  return (
    <section className="detail-section" aria-labelledby="review">
      <h2 id="review">{t('documentation.review.title')}</h2>
      <p className="muted">{t('documentation.review.since', { with: compared })}</p>
      {rows.length === 0 ? (
        <p>{t('documentation.review.none')}</p>
      ) : (
        <DifferenceList
          rows={rows}
          before={t('documentation.review.before')}
          now={t('documentation.review.now')}
        />
      )}
      <Next entry={entry} />
    </section>
  );
}

function Next({ entry }: { entry: PeriodEntry }) {
  const { t } = useTranslation();
  const waiting = useDocumentation({ ...ALL_DOCUMENTATION, standings: ['SUBMITTED'] }, 2).data;
  const next = waiting?.items.find(
    ({ measure, period }) => measure.id !== entry.measure.id || period.code !== entry.period.code,
  );
  if (next === undefined) return null;
  return (
    <p className="no-print">
      {t('documentation.review.left', { count: Math.max(1, (waiting?.total ?? 1) - 1) })}{' '}
      <Link to={entryPath(next.measure.id, next.period.code)}>
        {t('documentation.review.next')}
      </Link>
    </p>
  );
}

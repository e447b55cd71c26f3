import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { entryName, usePeriodEntry, type PeriodEntry } from '../../api/documentation';
import type { Held } from '../../api/held';
import { DOCUMENTATION, measurePath } from '../../ui/periods/paths';
import { StandingBadge } from '../../ui/periods/StandingBadge';
import { useDueWords } from '../../ui/periods/useDueWords';
import { usePeriodName } from '../../ui/periods/usePeriodName';
import { useFormat } from '../../format/useFormat';
import { LetterState } from '../../ui/outbox/LetterState';
import { useOutbox } from '../../ui/outbox/useOutbox';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Skeleton } from '../../ui/states';
import '../documentation.css';
import { EntryActs } from '../review/EntryActs';
import { EntryRead } from '../review/EntryRead';
import { Versions } from '../review/Versions';
import { EntryFiles } from '../files/EntryFiles';
import { EntryForm } from './EntryForm';
import { GonePage } from './GonePage';
import { Leftover } from './Leftover';
import { Waiting } from './Waiting';

/** One period of a measure: to write, to read, to accept. */
export default function EntryPage() {
  const { id = '', period = '' } = useParams();
  const query = usePeriodEntry(id, period);
  const letter = useOutbox().about(entryName(id, period));
  const { refetch } = query;
  const isRefused = letter?.state === 'REFUSED';
  useEffect(() => {
    if (isRefused) void refetch();
  }, [isRefused, refetch]);
  const sentAt = letter?.sentAt ?? null;
  const isBehind = sentAt !== null && query.dataUpdatedAt < Date.parse(sentAt);
  return (
    <QueryView query={query} lines={12} absent={<GonePage about={entryName(id, period)} />}>
      {(held) => <EntryView held={held} isBehind={isBehind} />}
    </QueryView>
  );
}

function EntryView({ held, isBehind }: { held: Held<PeriodEntry>; isBehind: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const dueWords = useDueWords();
  const { thing } = held;
  const { measure, period, standing, hasDraft, entry } = thing;
  const letter = useOutbox().about(entryName(measure.id, period.code));
  const name = periodName(period.code);
  const returned = standing === 'RETURNED' ? (entry?.returnedBecause ?? null) : null;
  return (
    <Page
      title={t('documentation.entry.title', { period: name, measure: measure.title })}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: DOCUMENTATION, label: t('documentation.title') },
        { to: measurePath(measure.id), label: measure.title },
      ]}
    >
      <p className="entry-facts">
        <StandingBadge {...{ standing, hasDraft }} /> <span>{measure.organisation.name}</span>
        <span className="numbers">
          {t('documentation.period.span', {
            from: format.date(period.from),
            to: format.date(period.to),
          })}
        </span>
        {isOpen(standing) && <span>{t('documentation.form.due', { due: dueWords(thing) })}</span>}
        {letter?.state === 'SENT' && <LetterState letter={letter} />}
      </p>
      {returned !== null && (
        <blockquote className="entry-returned">
          <p className="muted">{t('documentation.entry.returned')}</p>
          <p className="long-text">{returned}</p>
        </blockquote>
      )}
      {isBehind ? <Skeleton /> : <Content held={held} />}
      <p className="no-print more">
        <Link to={measurePath(measure.id)}>{t('documentation.entry.all')}</Link>
      </p>
    </Page>
  );
}

/** What is being written, or what is there to read. */
function Content({ held }: { held: Held<PeriodEntry> }) {
  const { thing } = held;
  const { measure, period, may, version } = thing;
  const letter = useOutbox().about(entryName(measure.id, period.code));
  if (letter?.state === 'WAITING' || letter?.state === 'SIGN_IN') {
    return <Waiting entry={thing} letter={letter} />;
  }
  const refused = letter?.state === 'REFUSED' ? letter : null;
  if (may.includes('WRITE')) {
    return (
      <>
        <EntryForm key={`${String(version)} ${refused?.key ?? ''}`} {...{ held, refused }} />
        <EntryFiles held={held} />
        <EntryActs held={held} />
        <Versions entry={thing} />
      </>
    );
  }
  return (
    <>
      <Leftover entry={thing} refused={refused} />
      <EntryRead entry={thing} />
      <EntryFiles held={held} />
      <EntryActs held={held} />
      <Versions entry={thing} />
    </>
  );
}

function isOpen(standing: PeriodEntry['standing']): boolean {
  return standing !== 'ACCEPTED' && standing !== 'SUBMITTED';
}

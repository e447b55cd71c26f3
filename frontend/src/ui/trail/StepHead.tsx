import { useTranslation } from 'react-i18next';
import type { ThingStep } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useAuditWords } from '../useAuditWords';
import { useRoleName } from '../useRoleName';

/** What was done, when, by which role and why; never by which person. */
export function StepHead({ entry, kind }: { entry: ThingStep; kind: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAuditWords();
  const roleName = useRoleName();
  const by = [roleName(entry.role), entry.organisation].filter(Boolean).join(', ');
  const part = entry.objectType === kind ? '' : `${words.object(entry.objectType)} `;
  return (
    <>
      <strong>
        {part}
        {words.action(entry.action)}
      </strong>{' '}
      <span className="muted numbers">
        {format.dateTime(entry.at)} · {by}
      </span>
      {entry.reason !== null && <> {t('audit.history.reason', { reason: entry.reason })}</>}
    </>
  );
}

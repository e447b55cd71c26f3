import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import type { PersonalDataExport, Purpose } from '../api/types';
import { PURPOSES } from '../ui/purpose/usePurpose';
import { useAuditWords } from '../ui/useAuditWords';
import { useRoleName } from '../ui/useRoleName';

type Look = PersonalDataExport['parts']['looks'][number];

/** When, by which role and what for somebody has looked at the own name or had the data handed out. */
export function LooksList({ looks }: { looks: Look[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAuditWords();
  const roleName = useRoleName();
  if (looks.length === 0) return <p>{t('privacy.mine.noLooks')}</p>;
  return (
    <ul className="trail">
      {looks.map((look) => {
        const { purpose, reason } = why(look);
        return (
          <li key={look.at}>
            <p>
              <strong>{words.action(look.action)}</strong>{' '}
              <span className="muted numbers">
                {format.dateTime(look.at)} · {roleName(look.role)}
              </span>
            </p>
            <p>
              {purpose && `${t(`purpose.of.${purpose}`)}: `}
              {reason}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function why(look: Look): { purpose: Purpose | undefined; reason: string } {
  const stated = (look.why ?? {}) as Record<string, unknown>;
  return {
    purpose: PURPOSES.find((each) => each === stated.purpose),
    reason: text(stated.reason),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

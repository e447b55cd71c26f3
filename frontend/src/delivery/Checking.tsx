import { useTranslation } from 'react-i18next';
import type { Delivery } from '../api/types';
import { useFormat } from '../format/useFormat';
import './checking.css';

const PHASES = ['READING', 'COMPARING', 'KEEPING'] as const;

/** A long file is checked while one waits or goes away: in which of its phases it is, and how far, in words. */
export function Checking({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { progress } = delivery;
  const phase = progress?.phase ?? 'READING';
  const share = progress && progress.total > 0 ? progress.done / progress.total : null;
  // Said in tens, so that a screen reader is not kept talking.
  const tens = share === null ? 0 : Math.floor(share * 10) * 10;
  const at = PHASES.indexOf(phase);
  return (
    <div className="checking">
      <p className="verdict">{t('delivery.verdict.received')}</p>
      <ol className="check-phases">
        {PHASES.map((each, index) => (
          <li
            key={each}
            className={index < at ? 'check-phase--done' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {t(`delivery.check.${each}`)}
          </li>
        ))}
      </ol>
      <progress
        aria-label={t(`delivery.check.${phase}`)}
        {...(share === null ? {} : { value: share })}
      />
      <p className="numbers" aria-hidden>
        {progress && progress.total > 0
          ? t(`delivery.check.at.${phase}`, {
              done: format.integer(progress.done),
              total: format.integer(progress.total),
            })
          : t('delivery.checking')}
      </p>
      <p className="kern-sr-only" role="status">
        {t('delivery.check.said', {
          phase: t(`delivery.check.${phase}`),
          share: format.percent(tens, 0),
        })}
      </p>
      <p className="muted">{t('delivery.checkingLeave')}</p>
    </div>
  );
}

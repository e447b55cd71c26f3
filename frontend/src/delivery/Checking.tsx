import { useTranslation } from 'react-i18next';
import type { Delivery } from '../api/pending';
import { useFormat } from '../format/useFormat';

/** A long file is checked while one waits or goes away: how far it is, in words. */
export function Checking({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { progress } = delivery;
  const share = progress && progress.total > 0 ? progress.done / progress.total : null;
  // Said in tens, so that a screen reader is not kept talking.
  const tens = share === null ? null : Math.floor(share * 10) * 10;
  return (
    <div className="checking">
      <p className="verdict">{t('delivery.verdict.received')}</p>
      <progress aria-label={t('delivery.checking')} {...(share === null ? {} : { value: share })} />
      <p className="numbers" aria-hidden={tens !== null}>
        {progress
          ? t('delivery.checkingAt', {
              done: format.integer(progress.done),
              total: format.integer(progress.total),
            })
          : t('delivery.checking')}
      </p>
      <p className="kern-sr-only" role="status">
        {tens === null
          ? t('delivery.checking')
          : t('delivery.checkingShare', { share: format.percent(tens, 0) })}
      </p>
      <p className="muted">{t('delivery.checkingLeave')}</p>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Value } from '../../api/types';
import type { Words } from './useWords';

/** The figure; or the word for why there is none, with the reason; and what to know about it. */
export function ValueCell({ value, words }: { value: Value; words: Words }) {
  const { t } = useTranslation();
  if (value.status !== 'AVAILABLE') {
    return (
      <span className="no-value">
        <span className="status-word">{words.value(value)}</span>
        {value.reason && <span className="reason">{value.reason}</span>}
      </span>
    );
  }
  return (
    <>
      {value.fewCases && <span className="mark">{t('monitoring.fewCases')}</span>}
      {words.value(value)}
      {value.coverage && value.coverage.present < value.coverage.expected && (
        <span className="reason">
          {t('monitoring.coverage', {
            present: value.coverage.present,
            expected: value.coverage.expected,
          })}
        </span>
      )}
    </>
  );
}

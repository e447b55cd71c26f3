import { useTranslation } from 'react-i18next';
import type { FigureRef } from '../../api/origin';
import type { Value } from '../../api/types';
import { Askable } from '../origin/Askable';
import type { Words } from './useWords';

interface Props {
  value: Value;
  words: Words;
  /** Of which indicator and date it is; with it the figure can be asked where it comes from. */
  asked?: Omit<FigureRef, 'area'>;
}

/** The figure; or the word for why there is none, with the reason; and what to know about it. */
export function ValueCell({ value, words, asked }: Props) {
  const { t } = useTranslation();
  const { district } = value;
  const text = words.value(value);
  const figure = asked ? (
    <Askable figure={{ ...asked, area: district.code }} of={words.area(district)} text={text} />
  ) : (
    text
  );
  if (value.status !== 'AVAILABLE') {
    return (
      <span className="no-value">
        <span className="status-word">{figure}</span>
        {value.reason && <span className="reason">{value.reason}</span>}
      </span>
    );
  }
  return (
    <>
      {value.fewCases && <span className="mark">{t('monitoring.fewCases')}</span>}
      {figure}
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

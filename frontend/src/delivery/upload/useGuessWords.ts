import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import type { Filled } from './useProposals';

/** Why a source or a date is proposed, in a sentence below the field. */
export function useGuessWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    source: ({ sourceGuess: guess }: Filled) =>
      guess === null
        ? t('delivery.form.sourceHelp')
        : t(`delivery.form.guess.source.${guess.from}`, { seen: guess.seen }),
    date: ({ dateGuess: guess, expected }: Filled) => {
      const parts = [
        guess === null
          ? t('delivery.form.dateHelp')
          : t(`delivery.form.guess.date.${guess.from}`, { seen: guess.seen }),
        expected === null ? '' : t('delivery.form.expected', { date: format.date(expected) }),
      ];
      return parts.filter(Boolean).join(' ');
    },
  };
}

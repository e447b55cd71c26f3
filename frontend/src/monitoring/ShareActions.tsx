import { useTranslation } from 'react-i18next';
import type { Summary, Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { LinkButton } from '../ui/LinkButton';
import { useToast } from '../ui/Toasts';

interface Props {
  summary: Summary;
  sources: Values['sources'];
}

/** The view to pass on: its address, its figures as a sentence with where they are from, on paper. */
export function ShareActions({ summary, sources }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ message: done });
    } catch {
      // Without the right to write there, the text itself is shown, to be copied by hand.
      toast({ message: text });
    }
  };
  const quote = () =>
    t('monitoring.share.quoted', {
      indicator: summary.indicator.name,
      date: format.date(summary.date),
      sentence: summary.sentence,
      sources: format.list(sources.map(({ name }) => name)),
      version: summary.indicator.version,
      address: globalThis.location.href,
    });
  return (
    <div className="share-actions no-print" role="group" aria-label={t('monitoring.share.label')}>
      <LinkButton
        onClick={() => void copy(globalThis.location.href, t('monitoring.share.linkDone'))}
      >
        {t('monitoring.share.link')}
      </LinkButton>
      <LinkButton onClick={() => void copy(quote(), t('monitoring.share.quoteDone'))}>
        {t('monitoring.share.quote')}
      </LinkButton>
      <LinkButton
        onClick={() => {
          globalThis.print();
        }}
      >
        {t('monitoring.share.print')}
      </LinkButton>
    </div>
  );
}

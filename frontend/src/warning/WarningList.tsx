import { useTranslation } from 'react-i18next';
import type { IndicatorChange } from '../api/warnings';
import type { Watch } from '../api/watches';
import { Disclosure } from '../ui/Disclosure';
import { keyOf, partsOf } from './chosen';
import { WarningCard } from './WarningCard';

interface Props {
  items: IndicatorChange[];
  scheme: string;
  watches: Watch[] | null;
}

/** What stands out with its reason in words: the favourable first, few cases apart. */
export function WarningList({ items, scheme, watches }: Props) {
  const { t } = useTranslation();
  const { better, worse, few } = partsOf(items);
  const cards = (shown: IndicatorChange[]) => (
    <ul className="warning-list">
      {shown.map((item) => (
        <WarningCard key={keyOf(item)} {...{ item, scheme, watches }} />
      ))}
    </ul>
  );
  return (
    <>
      {(['better', 'worse'] as const).map((part) => {
        const shown = part === 'better' ? better : worse;
        return (
          <section key={part} aria-labelledby={`warnings-${part}`}>
            <h2 id={`warnings-${part}`}>{t(`warning.part.${part}`)}</h2>
            <p className="muted">{t(`warning.part.${part}Text`)}</p>
            {shown.length === 0 ? (
              <p>{t('warning.part.none')}</p>
            ) : (
              <Folded shown={shown} cards={cards} />
            )}
          </section>
        );
      })}
      {few.length > 0 && (
        <section aria-labelledby="warnings-few">
          <h2 id="warnings-few">{t('warning.part.few')}</h2>
          <p className="muted">{t('warning.part.fewText')}</p>
          <Folded shown={few} cards={cards} first={0} />
        </section>
      )}
    </>
  );
}

interface FoldedProps {
  shown: IndicatorChange[];
  cards: (shown: IndicatorChange[]) => React.ReactNode;
  first?: number;
}

const FIRST = 6;

/** The first few, the others one click away. */
function Folded({ shown, cards, first = FIRST }: FoldedProps) {
  const { t } = useTranslation();
  const more = shown.slice(first);
  return (
    <>
      {first > 0 && cards(shown.slice(0, first))}
      {more.length > 0 && (
        <Disclosure
          title={t(first > 0 ? 'warning.part.more' : 'warning.part.show', { count: more.length })}
        >
          {cards(more)}
        </Disclosure>
      )}
    </>
  );
}

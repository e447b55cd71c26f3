import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  entryAddress,
  entryEtag,
  entryName,
  usePeriodEntry,
  type DocumentationItem,
  type PeriodEntry,
} from '../../api/documentation';
import type { Held } from '../../api/held';
import { Button } from '../Button';
import { ButtonLink } from '../ButtonLink';
import { Facts } from '../Facts';
import { LetterState } from '../outbox/LetterState';
import { useOutbox } from '../outbox/useOutbox';
import { QueryView } from '../QueryView';
import { unchangedBody } from './entryInput';
import { entryPath } from './paths';
import { useDueWords } from './useDueWords';
import { useLastValues } from './useLastValues';
import { usePeriodName } from './usePeriodName';

/** One period that is due: its last values, one button for "as before", one to write. */
export function DueCard({ item }: { item: DocumentationItem }) {
  const { t } = useTranslation();
  const periodName = usePeriodName();
  const dueWords = useDueWords();
  const { measure, period, returnedBecause } = item;
  const entry = usePeriodEntry(measure.id, period.code);
  const id = `due-${measure.id}-${period.code}`;
  return (
    <li className="due-card">
      <article aria-labelledby={id}>
        <h3 id={id}>
          <Link to={entryPath(measure.id, period.code)}>{measure.title}</Link>
        </h3>
        <p className="due-when">
          {periodName(period.code)} <span className="due-words">{dueWords(item)}</span>
        </p>
        {returnedBecause !== null && (
          <p className="due-asked">
            {t('documentation.cards.asked', { comment: returnedBecause })}
          </p>
        )}
        <QueryView query={entry} lines={3}>
          {(held) => <Ways held={held} item={item} />}
        </QueryView>
      </article>
    </li>
  );
}

function Ways({ held, item }: { held: Held<PeriodEntry>; item: DocumentationItem }) {
  const { t } = useTranslation();
  const periodName = usePeriodName();
  const lastValues = useLastValues();
  const outbox = useOutbox();
  const { thing } = held;
  const { measure, period } = thing;
  const about = entryName(measure.id, period.code);
  const letter = outbox.about(about);
  const page = entryPath(measure.id, period.code);
  if (letter !== undefined && letter.state !== 'SENT') {
    return (
      <div className="actions">
        <LetterState letter={letter} />
        <Button onClick={() => outbox.takeBack(about)}>{t('documentation.cards.takeBack')}</Button>
      </div>
    );
  }
  const body = unchangedBody(thing);
  const isBegun = thing.entry !== null;
  const goOn = item.standing === 'RETURNED' ? 'answer' : 'goOn';
  const write = t(`documentation.cards.${isBegun ? goOn : 'enter'}`);
  return (
    <>
      {thing.last === null ? (
        <p className="muted">{t('documentation.cards.noLast')}</p>
      ) : (
        <>
          <p className="muted">
            {t('documentation.cards.last', { period: periodName(thing.last.period.code) })}
          </p>
          <Facts facts={lastValues(thing)} />
        </>
      )}
      <div className="actions">
        {body !== null && !isBegun && thing.may.includes('SUBMIT') && (
          <Button
            look="primary"
            aria-label={`${t('documentation.cards.unchanged')}: ${measure.title}`}
            onClick={() =>
              outbox.post({
                about,
                address: entryAddress(measure.id, period.code),
                body,
                etag: entryEtag(held),
                title: `${measure.title}, ${periodName(period.code)}`,
                page,
                undo: `${entryAddress(measure.id, period.code)}/withdrawal`,
              })
            }
          >
            {t('documentation.cards.unchanged')}
          </Button>
        )}
        <ButtonLink
          to={page}
          look={body === null || isBegun ? 'primary' : 'secondary'}
          name={`${write}: ${measure.title}`}
        >
          {write}
        </ButtonLink>
      </div>
    </>
  );
}

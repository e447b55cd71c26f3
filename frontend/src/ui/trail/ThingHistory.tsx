import { useTranslation } from 'react-i18next';
import { useThingHistory } from '../../api/audit';
import { mayDo, useMe } from '../../api/session';
import type { ThingStep, Right } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { Disclosure } from '../Disclosure';
import { QueryView } from '../QueryView';
import { useAuditWords } from '../useAuditWords';
import { useRoleName } from '../useRoleName';
import { StateChange } from './StateChange';

interface Props {
  /** What sort of thing, as the address of its history names it. */
  kind: string;
  id: string;
  /** With another version there is more to tell. */
  version: number;
  /** The right that changing the thing asks for. */
  right: Right;
}

/** What was done with one thing, for those who may change it or read the trail; folded until asked for. */
export function ThingHistory({ kind, id, version, right }: Props) {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!mayDo(me, right) && !mayDo(me, 'read-audit')) return null;
  return (
    <section className="thing-history no-print" aria-labelledby="history">
      <h2 id="history">{t('audit.history.title')}</h2>
      <p className="muted">{t('audit.history.text')}</p>
      <Entries kind={kind} id={id} version={version} />
    </section>
  );
}

function Entries({ kind, id, version }: Omit<Props, 'right'>) {
  const { t } = useTranslation();
  return (
    <QueryView query={useThingHistory(kind, id, version)} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('audit.history.none')}</p>
        ) : (
          <ol className="trail">
            {items.map((entry) => (
              <li key={entry.at + entry.action}>
                <Step entry={entry} kind={kind} />
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

function Step({ entry, kind }: { entry: ThingStep; kind: string }) {
  const format = useFormat();
  const words = useAuditWords();
  const roleName = useRoleName();
  const by = [roleName(entry.role), entry.organisation].filter(Boolean).join(', ');
  const part = entry.objectType === kind ? '' : `${words.object(entry.objectType)} `;
  return (
    <Disclosure
      title={
        <>
          <strong>
            {part}
            {words.action(entry.action)}
          </strong>{' '}
          <span className="muted numbers">
            {format.dateTime(entry.at)} · {by}
          </span>
        </>
      }
    >
      <StateChange before={entry.before} after={entry.after} />
    </Disclosure>
  );
}

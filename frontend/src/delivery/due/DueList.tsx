import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DueItem } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { RecordList, type Column } from '../../ui/RecordList';
import { handOverAddress, type Shelf } from './due';
import { useDueWords } from './useDueWords';

interface Props {
  label: string;
  shelf: Shelf;
  items: DueItem[];
  today: string;
}

/** One shelf of the calendar. */
export function DueList({ label, shelf, items, today }: Props) {
  const columns = useColumns(today, shelf);
  return (
    <RecordList
      label={label}
      columns={columns}
      rows={items}
      keyOf={({ source, referenceDate }) => source.code + referenceDate}
    />
  );
}

/** What is done lacks nothing, what is still to come wants no step. */
const LEFT_OUT: Record<Shelf, string[]> = { now: [], upcoming: ['act'], done: ['missing'] };

function useColumns(today: string, shelf: Shelf): Column<DueItem>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDueWords(today);
  return useMemo(() => {
    const head = (id: 'source' | 'date' | 'due' | 'state' | 'missing' | 'act') => ({
      id,
      label: t(`delivery.due.columns.${id}`),
    });
    const all: Column<DueItem>[] = [
      { ...head('source'), card: 'name', cell: (item) => <Sender item={item} /> },
      { ...head('date'), card: 'more', cell: (item) => format.date(item.referenceDate) },
      { ...head('due'), card: 'more', cell: (item) => format.date(item.due) },
      {
        ...head('state'),
        card: 'more',
        cell: (item) => (
          <span className={`due-state due-state--${item.state}`}>{words.state(item)}</span>
        ),
      },
      { ...head('missing'), card: 'more', cell: (item) => words.missing(item) },
      {
        ...head('act'),
        card: 'more',
        cell: (item) => (item.state === 'UPCOMING' ? null : <Act item={item} />),
      },
    ];
    return all.filter(({ id }) => !LEFT_OUT[shelf].includes(id));
    // The words follow from today and the language, which t stands for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [t, format, today, shelf]);
}

/** Who delivers, and whom to ask. */
function Sender({ item }: { item: DueItem }) {
  const { contact, source } = item;
  return (
    <>
      {source.name}
      {contact !== null && (
        <span className="due-contact muted">
          {contact.includes('@') && !contact.includes(' ') ? (
            <a href={`mailto:${contact}`}>{contact}</a>
          ) : (
            contact
          )}
        </span>
      )}
    </>
  );
}

/** What to do next: hand over what is waited for, or look at what is there. */
function Act({ item }: { item: DueItem }) {
  const { t } = useTranslation();
  const format = useFormat();
  const which = `${item.source.name}, ${format.date(item.referenceDate)}`;
  const [to, words] =
    item.delivery === null
      ? [handOverAddress(item), t('delivery.due.handOver')]
      : [`/deliveries/${item.delivery}`, t('delivery.due.look')];
  return (
    <Link to={to}>
      {words}
      <span className="kern-sr-only">: {which}</span>
    </Link>
  );
}

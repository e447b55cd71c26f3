import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { Disclosure } from '../Disclosure';
import { Field } from '../Field';
import { RecordList, type Column } from '../RecordList';
import './paste.css';
import { readPasted, type Pasted, type PasteTarget, type Placed } from './readings';

export interface Fillable extends PasteTarget {
  /** What stands there now, for reading. */
  now: string;
}

interface Props {
  targets: Fillable[];
  /** What was pasted; it may also come from a field into which a range was pasted. */
  text: string;
  onText: (text: string) => void;
  onTake: (placed: Placed[]) => void;
}

/** Takes a range from a spreadsheet; shows what goes where and what could not be read before anything is filled in. */
export function PasteBox({ targets, text, onText, onTake }: Props) {
  const { t } = useTranslation();
  const pasted = useMemo(() => readPasted(text, targets), [text, targets]);
  const isEmpty = text.trim() === '';
  return (
    <Disclosure title={t('paste.title')} className="no-print" {...(isEmpty ? {} : { open: true })}>
      <Field label={t('paste.label')} help={t('paste.help')}>
        {(field) => (
          <textarea
            {...field}
            rows={4}
            spellCheck={false}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      <p role="status">
        {isEmpty
          ? ''
          : t('paste.read', {
              read: pasted.placed.length,
              all: pasted.placed.length + pasted.unplaced.length,
            })}
      </p>
      {!isEmpty && <Preview targets={targets} pasted={pasted} />}
      {!isEmpty && (
        <div className="actions">
          <Button
            look="primary"
            disabled={pasted.placed.length === 0}
            onClick={() => onTake(pasted.placed)}
          >
            {t('paste.take', { count: pasted.placed.length })}
          </Button>
          <Button onClick={() => onText('')}>{t('paste.leave')}</Button>
        </div>
      )}
    </Disclosure>
  );
}

function Preview({ targets, pasted }: { targets: Fillable[]; pasted: Pasted }) {
  const { t } = useTranslation();
  const id = useId();
  const columns = useColumns(targets);
  return (
    <>
      {pasted.placed.length > 0 && (
        <RecordList
          label={t('paste.preview')}
          columns={columns}
          rows={pasted.placed}
          keyOf={({ target }) => target}
        />
      )}
      {pasted.unplaced.length > 0 && (
        <div className="paste-unread">
          <p id={id}>{t('paste.unread')}</p>
          <ul aria-labelledby={id}>
            {pasted.unplaced.map(({ row, text, fault }) => (
              <li key={row}>
                {t('paste.row', { row })}: <q>{text}</q> – {t(`paste.fault.${fault}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function useColumns(targets: Fillable[]): Column<Placed>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const of = (id: string) => targets.find((target) => target.id === id);
    return [
      {
        id: 'target',
        card: 'name',
        label: t('paste.column.target'),
        cell: ({ target, said }) => (
          <>
            {of(target)?.name}
            {said !== null && <span className="muted"> {t('paste.said', { said })}</span>}
          </>
        ),
      },
      {
        id: 'value',
        card: 'value',
        kind: 'figure',
        label: t('paste.column.value'),
        cell: ({ numerator, denominator }) =>
          denominator === '' ? numerator : t('paste.share', { numerator, denominator }),
      },
      {
        id: 'now',
        card: 'more',
        kind: 'figure',
        label: t('paste.column.now'),
        cell: ({ target }) => of(target)?.now ?? '',
      },
      {
        id: 'row',
        card: 'more',
        kind: 'figure',
        label: t('paste.column.row'),
        cell: ({ row }) => String(row),
      },
    ];
  }, [t, targets]);
}

import { useTranslation } from 'react-i18next';
import type { PeriodEntry } from '../../api/documentation';
import { bodyOfInput } from '../../ui/periods/entryInput';
import { useEntryWords } from '../../ui/periods/useEntryWords';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { differences } from '../../ui/form/describe';
import { DifferenceList } from '../review/DifferenceList';
import type { EntryFormState } from './useEntryForm';

/** Somebody else has written meanwhile: what is on the server now, and the way on without losing what was typed. */
export function Conflict({ entry, editor }: { entry: PeriodEntry; editor: EntryFormState }) {
  const { t } = useTranslation();
  const describe = useEntryWords();
  const there = entry.entry === null ? [] : describe(entry, entry.entry);
  const here = describe(entry, bodyOfInput(editor.form.getValues(), entry.targets, false));
  const rows = differences(there, here);
  return (
    <Alert kind="warning" title={t('documentation.conflict.title')} live>
      <p>
        {rows.length > 0
          ? t('documentation.conflict.text')
          : t('documentation.conflict.none', {
              standing: t(`documentation.standing.${entry.standing}`),
            })}
      </p>
      <DifferenceList
        rows={rows}
        before={t('documentation.conflict.there')}
        now={t('documentation.conflict.here')}
      />
      <p>{t('documentation.conflict.mineText')}</p>
      <div className="actions">
        <Button onClick={editor.rebase}>{t('documentation.conflict.mine')}</Button>
        <Button look="tertiary" onClick={editor.discard}>
          {t('documentation.conflict.theirs')}
        </Button>
      </div>
    </Alert>
  );
}

import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PeriodEntry } from '../../api/documentation';
import type { Held } from '../../api/held';
import { ApiError } from '../../api/problem';
import { useFormat } from '../../format/useFormat';
import { usePeriodName } from '../../ui/periods/usePeriodName';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import '../../ui/form/form.css';
import type { Posted } from '../../ui/outbox/queue';
import { useOnline } from '../../ui/outbox/useOnline';
import { ProblemAlert } from '../../ui/states';
import { Conflict } from './Conflict';
import { EntryFields } from './EntryFields';
import { useEntryForm, type EntryFormState } from './useEntryForm';

interface Props {
  held: Held<PeriodEntry>;
  /** What was sent and not taken; its text stands in the form again. */
  refused: Posted | null;
}

/** The form of a period. What is typed stays on the device until the server has it. */
export function EntryForm({ held, refused }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const isOnline = useOnline();
  const editor = useEntryForm(held, refused);
  const { entry, last, may, period } = held.thing;
  const refusal = refused?.refusal ?? null;
  const maySubmit = may.includes('SUBMIT');
  return (
    <FormProvider {...editor.form}>
      <form
        className="form entry-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          editor.send(maySubmit);
        }}
      >
        <ErrorSummary errors={editor.faults} />
        {refusal !== null && refusal.status !== 400 && !editor.isStale && (
          <ProblemAlert error={new ApiError(refusal.status, refusal.problem)} />
        )}
        {editor.isStale && <Conflict entry={held.thing} editor={editor} />}
        {entry === null && last !== null && editor.restoredAt === null && (
          <p className="muted">
            {t('documentation.form.prefilled', { period: periodName(last.period.code) })}
          </p>
        )}
        <Restored editor={editor} />
        <EntryFields entry={held.thing} />
        {!isOnline && <Alert kind="info" title={t('documentation.form.offline')} live />}
        {!maySubmit && (
          <p className="muted">
            {t('documentation.form.notOver', { date: format.date(period.to) })}
          </p>
        )}
        <div className="actions">
          {maySubmit && (
            <Button look="primary" type="submit">
              {t('documentation.form.submit')}
            </Button>
          )}
          <Button look={maySubmit ? 'secondary' : 'primary'} onClick={() => editor.send(false)}>
            {t('documentation.form.save')}
          </Button>
        </div>
        <p className="muted" role="status">
          {editor.keptAt === null
            ? ''
            : t('documentation.form.kept', { time: format.time(editor.keptAt) })}
        </p>
      </form>
    </FormProvider>
  );
}

function Restored({ editor }: { editor: EntryFormState }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (editor.restoredAt === null || editor.isStale) return null;
  const time = format.dateTime(editor.restoredAt);
  return (
    <Alert kind="info" title={t('documentation.form.restored', { time })}>
      <Button onClick={editor.discard}>{t('documentation.form.discard')}</Button>
    </Alert>
  );
}

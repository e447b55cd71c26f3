import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Source } from '../api/types';
import { useLanguage } from '../i18n/useLanguage';
import { Button } from '../ui/Button';
import { ErrorSummary } from '../ui/ErrorSummary';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { ProblemAlert } from '../ui/states';
import { FileField } from './FileField';
import { useUpload } from './useUpload';

/** File, source and date in one column; faults at the field and above, each with a link. */
export function UploadForm({ sources }: { sources: Source[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { form, upload, faults, submit } = useUpload();
  const fault = (field: string) => faults.find((each) => each.field === field)?.message;
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={faults} />
      {upload.isError && faults.length === 0 && <ProblemAlert error={upload.error} />}
      <Controller
        control={form.control}
        name="file"
        render={({ field }) => (
          <FileField file={field.value} error={fault('file')} onFile={field.onChange} />
        )}
      />
      <Controller
        control={form.control}
        name="source"
        render={({ field }) => (
          <Select
            id="source"
            label={t('delivery.form.source')}
            help={t('delivery.form.sourceHelp')}
            error={fault('source')}
            value={field.value}
            onChoose={field.onChange}
          >
            <option value="">{t('delivery.form.sourceNone')}</option>
            {sources.map((source) => (
              <option key={source.code} value={source.code}>
                {source.name[language]}
              </option>
            ))}
          </Select>
        )}
      />
      <Field
        id="referenceDate"
        label={t('delivery.form.date')}
        help={t('delivery.form.dateHelp')}
        error={fault('referenceDate')}
        className="field--short"
      >
        {(field) => (
          <input
            {...field}
            autoComplete="off"
            inputMode="numeric"
            {...form.register('referenceDate')}
          />
        )}
      </Field>
      <div className="actions">
        <Button look="primary" type="submit" disabled={upload.isPending}>
          {t('delivery.form.submit')}
        </Button>
        <span role="status">{upload.isPending ? t('delivery.form.sending') : ''}</span>
      </div>
    </form>
  );
}

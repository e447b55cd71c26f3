import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger, Button as PickButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { saveCrosswalk } from '../../api/crosswalks';
import { ApiError } from '../../api/problem';
import type { Scheme } from '../../api/schemes';
import { useLanguage } from '../../i18n/useLanguage';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { CROSSWALK_HEAD, lineOf } from './crosswalkText';

interface Props {
  from: string;
  /** Empty where it is still to be chosen. */
  to: string;
  /** Null for a new one. */
  etag: string | null;
  lines?: string;
  targets?: Scheme[];
}

/** The lines of a crosswalk: typed, pasted or read from a file, and stored as a whole. */
export function CrosswalkForm({ from, to, etag, lines = CROSSWALK_HEAD, targets = [] }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const toast = useToast();
  const queries = useQueryClient();
  const [text, setText] = useState(lines);
  const [target, setTarget] = useState(to);
  const save = useMutation({
    mutationFn: () => saveCrosswalk(from, target, text, etag),
    onSuccess: async () => {
      await queries.invalidateQueries();
      toast({ message: t('catalogue.crosswalk.done') });
    },
  });
  return (
    <form
      className="crosswalk-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {targets.length > 0 && (
        <Select
          label={t('catalogue.crosswalk.target')}
          value={target}
          onChoose={setTarget}
          required
        >
          <option value="">{t('catalogue.crosswalk.pick')}</option>
          {targets.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </Select>
      )}
      <Field label={t('catalogue.crosswalk.rows')} help={t('catalogue.crosswalk.rowsHelp')}>
        {(field) => (
          <textarea
            {...field}
            className={`${field.className} code`}
            rows={10}
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        )}
      </Field>
      {save.isError && <Faults error={save.error} />}
      <div className="actions">
        <Button
          type="submit"
          look="primary"
          disabled={save.isPending || target === '' || text.trim() === CROSSWALK_HEAD}
        >
          {t('catalogue.crosswalk.save')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.csv', 'text/csv']}
          onSelect={(files) => {
            void files?.[0]?.text().then(setText);
          }}
        >
          <PickButton className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t('catalogue.crosswalk.file')}</span>
          </PickButton>
        </FileTrigger>
        <span role="status" className="muted">
          {save.isPending ? t('ui.working') : ''}
        </span>
      </div>
    </form>
  );
}

/** Every fault at once, with the line it stands in. */
function Faults({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const violations = error instanceof ApiError ? (error.problem.violations ?? []) : [];
  if (violations.length === 0) return <ProblemAlert error={error} />;
  return (
    <Alert kind="danger" title={t('catalogue.crosswalk.faults')} live>
      <ul>
        {violations.map(({ field, message }) => {
          const line = lineOf(field);
          return (
            <li key={field + message}>
              {line !== null && <strong>{t('catalogue.crosswalk.line', { line })} </strong>}
              {message}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

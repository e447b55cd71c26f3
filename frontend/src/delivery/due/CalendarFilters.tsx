import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { parseDate } from '../../format/parse';
import { useFormat } from '../../format/useFormat';
import { Field } from '../../ui/Field';
import { FilterBar } from '../../ui/filter/FilterBar';
import { useSetting } from '../useSetting';
import { SourceFilter } from './SourceFilter';

/** Which source and which time the calendar shows; the choice stands in the address. */
export function CalendarFilters() {
  return (
    <FilterBar>
      <SourceFilter />
      <DateField name="from" />
      <DateField name="until" />
    </FilterBar>
  );
}

/** A date that is typed; it counts once it is one, or once the field is empty again. */
function DateField({ name }: { name: 'from' | 'until' }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const set = useSetting();
  const known = params.get(name);
  const [text, setText] = useState(known === null ? '' : format.date(known));
  const wrong = text !== '' && parseDate(text) === null;
  return (
    <Field
      label={t(`delivery.due.${name}`)}
      className="field--short"
      error={wrong && text.length > 5 ? t('delivery.form.needDate') : undefined}
    >
      {(field) => (
        <input
          {...field}
          inputMode="numeric"
          autoComplete="off"
          placeholder={t('delivery.due.anyTime')}
          value={text}
          onChange={(event) => {
            const typed = event.target.value;
            setText(typed);
            const date = parseDate(typed);
            if (date !== null || typed === '') set({ [name]: date ?? '' });
          }}
        />
      )}
    </Field>
  );
}

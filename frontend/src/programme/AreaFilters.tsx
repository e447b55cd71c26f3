import { useTranslation } from 'react-i18next';
import type { ProgrammeQuery } from '../api/programme';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { STATES } from './view';

interface Props {
  view: ProgrammeQuery;
  onChange: (change: Partial<ProgrammeQuery>) => void;
  total: number | undefined;
}

/** Which areas are listed. */
export function AreaFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  return (
    <div className="filters list-filters no-print">
      <Field label={t('programme.search')}>
        {(field) => (
          <input
            {...field}
            type="search"
            value={view.q}
            onChange={(event) => onChange({ q: event.target.value })}
          />
        )}
      </Field>
      <Select
        label={t('programme.field.state')}
        value={view.state}
        onChoose={(to) => onChange({ state: STATES.find((state) => state === to) ?? '' })}
      >
        <option value="">{t('ui.all')}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`programme.state.${state}`)}
          </option>
        ))}
      </Select>
      <p className="muted shown" role="status">
        {total === undefined ? '' : t('programme.count', { count: total })}
      </p>
    </div>
  );
}

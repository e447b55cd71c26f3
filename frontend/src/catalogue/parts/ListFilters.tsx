import { useTranslation } from 'react-i18next';
import type { ListQuery } from '../../api/held';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';

interface Props {
  view: ListQuery;
  onChange: (change: Partial<ListQuery>) => void;
  /** Whether what is listed can be retired. */
  canRetire?: boolean;
  total: number | undefined;
}

/** Which entries are listed; typing is kept in the address. */
export function ListFilters({ view, onChange, canRetire = true, total }: Props) {
  const { t } = useTranslation();
  return (
    <div className="filters list-filters">
      <Field label={t('catalogue.list.search')}>
        {(field) => (
          <input
            {...field}
            type="search"
            value={view.q}
            onChange={(event) => onChange({ q: event.target.value })}
          />
        )}
      </Field>
      {canRetire && (
        <Select
          label={t('catalogue.list.state')}
          value={view.retired ? 'yes' : 'no'}
          onChoose={(to) => onChange({ retired: to === 'yes' })}
        >
          <option value="no">{t('catalogue.list.inUse')}</option>
          <option value="yes">{t('catalogue.list.retired')}</option>
        </Select>
      )}
      <p className="muted shown" role="status">
        {total === undefined ? '' : t('catalogue.list.shown', { count: total })}
      </p>
    </div>
  );
}

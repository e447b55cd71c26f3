import { useTranslation } from 'react-i18next';
import { useDistricts } from '../../api/districts';
import { FACILITY_KINDS, type FacilityQuery } from '../../api/facilities';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';

interface Props {
  view: FacilityQuery;
  onChange: (change: Partial<FacilityQuery>) => void;
  total: number | undefined;
}

/** Which facilities are listed. */
export function FacilityFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  const districts = (useDistricts('').data ?? []).filter((area) => area.level === 'DISTRICT');
  return (
    <div className="filters list-filters">
      <Field label={t('catalogue.list.searchOnly')}>
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
        label={t('catalogue.field.kind')}
        value={view.kind}
        onChoose={(to) => onChange({ kind: FACILITY_KINDS.find((kind) => kind === to) ?? '' })}
      >
        <option value="">{t('ui.all')}</option>
        {FACILITY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`catalogue.facilityKind.${kind}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('catalogue.field.district')}
        value={view.district}
        onChoose={(district) => onChange({ district })}
      >
        <option value="">{t('ui.all')}</option>
        {districts.map((area) => (
          <option key={area.code} value={area.code}>
            {area.code} {area.name}
          </option>
        ))}
      </Select>
      <p className="muted shown" role="status">
        {total === undefined ? '' : t('catalogue.list.shown', { count: total })}
      </p>
    </div>
  );
}

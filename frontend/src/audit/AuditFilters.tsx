import { useTranslation } from 'react-i18next';
import type { AuditQuery } from '../api/audit';
import { useOrganisationNames } from '../api/organisationNames';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { useAuditWords } from '../ui/useAuditWords';
import { useRoleName } from '../ui/useRoleName';
import { ACTIONS, OBJECT_TYPES, ROLES } from './choices';
import { DayField } from './DayField';

interface Props {
  view: AuditQuery;
  onChange: (part: Partial<AuditQuery>) => void;
  total: number | undefined;
}

/** What the trail is narrowed to: when, for whom, by which role, what, and to which thing. */
export function AuditFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const words = useAuditWords();
  const organisations = useOrganisationNames().data ?? [];
  const sorted = <T extends string>(codes: T[], name: (code: T) => string) =>
    codes.map((code) => ({ code, name: name(code) })).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="filters list-filters" role="search" aria-label={t('audit.filter')}>
      <DayField label={t('audit.from')} day={view.from} onDay={(from) => onChange({ from })} />
      <DayField label={t('audit.to')} day={view.to} onDay={(to) => onChange({ to })} />
      <Choice
        label={t('audit.action')}
        value={view.action}
        options={sorted(ACTIONS, words.action)}
        onChoose={(action) => onChange({ action })}
      />
      <Choice
        label={t('audit.objectType')}
        value={view.objectType}
        options={sorted(OBJECT_TYPES, words.object)}
        onChoose={(objectType) => onChange({ objectType })}
      />
      <Field label={t('audit.objectId')}>
        {(field) => (
          <input
            {...field}
            type="search"
            value={view.objectId}
            onChange={(event) => onChange({ objectId: event.target.value })}
          />
        )}
      </Field>
      <Choice
        label={t('audit.role')}
        value={view.role}
        options={ROLES.map((code) => ({ code, name: roleName(code) }))}
        onChoose={(role) => onChange({ role })}
      />
      <Choice
        label={t('audit.organisation')}
        value={view.organisation}
        options={organisations}
        onChoose={(organisation) => onChange({ organisation })}
      />
      <p className="muted shown" role="status">
        {total === undefined ? '' : t('audit.shown', { count: total })}
      </p>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: { code: string; name: string }[];
  onChoose: (code: string) => void;
}

/** One of many, or all; what stands in the address and is not known is kept as it is. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const known = value === '' || options.some(({ code }) => code === value);
  return (
    <Select label={label} value={value} onChoose={onChoose}>
      <option value="">{t('ui.all')}</option>
      {!known && <option value={value}>{value}</option>}
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}

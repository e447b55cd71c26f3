import { useTranslation } from 'react-i18next';
import type { AuditQuery } from '../api/audit';
import { useOrganisationNames } from '../api/organisationNames';
import { ChoiceFilter, type FilterOption } from '../ui/filter/ChoiceFilter';
import { FilterBar } from '../ui/filter/FilterBar';
import { SearchField } from '../ui/filter/SearchField';
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
    codes
      .map((code) => ({ value: code, label: name(code) }))
      .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <FilterBar
      label={t('audit.filter')}
      shown={total === undefined ? '' : t('audit.shown', { count: total })}
    >
      <DayField label={t('audit.from')} day={view.from} onDay={(from) => onChange({ from })} />
      <DayField label={t('audit.to')} day={view.to} onDay={(to) => onChange({ to })} />
      <ChoiceFilter
        label={t('audit.action')}
        value={view.action}
        options={withOwn(sorted(ACTIONS, words.action), view.action)}
        onChoose={(action) => onChange({ action })}
      />
      <ChoiceFilter
        label={t('audit.objectType')}
        value={view.objectType}
        options={withOwn(sorted(OBJECT_TYPES, words.object), view.objectType)}
        onChoose={(objectType) => onChange({ objectType })}
      />
      <SearchField
        label={t('audit.objectId')}
        value={view.objectId}
        onType={(objectId) => onChange({ objectId })}
      />
      <ChoiceFilter
        label={t('audit.role')}
        value={view.role}
        options={withOwn(
          ROLES.map((value) => ({ value, label: roleName(value) })),
          view.role,
        )}
        onChoose={(role) => onChange({ role })}
      />
      <ChoiceFilter
        label={t('audit.organisation')}
        value={view.organisation}
        options={withOwn(
          organisations.map(({ code, name }) => ({ value: code, label: name })),
          view.organisation,
        )}
        onChoose={(organisation) => onChange({ organisation })}
      />
    </FilterBar>
  );
}

/** What stands in the address and is not known is kept as it is. */
function withOwn(options: FilterOption<string>[], value: string): FilterOption<string>[] {
  const known = value === '' || options.some((option) => option.value === value);
  return known ? options : [{ value, label: value }, ...options];
}

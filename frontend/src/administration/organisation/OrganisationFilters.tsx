import { useTranslation } from 'react-i18next';
import { BODY_KINDS, type BodyKind, type OrganisationQuery } from '../../api/organisations';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';

interface Props {
  view: { q: string; kind: BodyKind | ''; active: OrganisationQuery['active'] };
  onChange: (change: { q?: string; art?: string; dabei?: string }) => void;
  total: number | undefined;
}

/** Which organisations are listed. */
export function OrganisationFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  return (
    <div className="filters list-filters">
      <Field label={t('administration.list.searchOrganisation')}>
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
        label={t('administration.field.kind')}
        value={view.kind}
        onChoose={(art) => onChange({ art })}
      >
        <option value="">{t('ui.all')}</option>
        {BODY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`administration.kind.${kind}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('administration.list.active')}
        value={view.active}
        onChoose={(dabei) => onChange({ dabei })}
      >
        <option value="yes">{t('administration.list.activeYes')}</option>
        <option value="no">{t('administration.list.activeNo')}</option>
        <option value="all">{t('ui.all')}</option>
      </Select>
      <p className="muted shown" role="status">
        {total === undefined ? '' : t('administration.list.shown', { count: total })}
      </p>
    </div>
  );
}

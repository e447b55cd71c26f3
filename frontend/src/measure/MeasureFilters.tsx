import { useTranslation } from 'react-i18next';
import { FINDINGS, KINDS, MEASURE_STATES, TARGET_GROUPS, useMeasures } from '../api/measures';
import { useDistricts } from '../api/districts';
import { useOrganisationNames } from '../api/organisationNames';
import { useProgrammeAreas } from '../api/programme';
import { Disclosure } from '../ui/Disclosure';
import { ChoiceFilter } from '../ui/filter/ChoiceFilter';
import { FilterBar, FilterCount } from '../ui/filter/FilterBar';
import { SearchField } from '../ui/filter/SearchField';
import { FilterChips } from '../ui/FilterChips';
import { useNarrow } from '../ui/useNarrow';
import type { MeasureView } from './view';

interface Props {
  view: MeasureView;
  onChange: (change: Partial<MeasureView>) => void;
}

/** Which measures are listed. */
export function MeasureFilters({ view, onChange }: Props) {
  const { t } = useTranslation();
  const areas = useProgrammeAreas({ q: '', state: '', sort: 'name' }).data?.items ?? [];
  const districts = (useDistricts('').data ?? []).filter(({ level }) => level === 'DISTRICT');
  const bodies = useOrganisationNames().data ?? [];
  const total = useMeasures(view).data?.total;
  const narrow = useNarrow();
  const more = (
    <>
      <ChoiceFilter
        label={t('measure.field.organisation')}
        value={view.organisation}
        options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
        onChoose={(organisation) => onChange({ organisation })}
      />
      <ChoiceFilter
        label={t('measure.field.targetGroups')}
        value={view.targetGroup}
        options={TARGET_GROUPS.map((value) => ({
          value,
          label: t(`measure.targetGroup.${value}`),
        }))}
        onChoose={(targetGroup) => onChange({ targetGroup })}
      />
      <ChoiceFilter
        label={t('measure.field.kind')}
        value={view.kind}
        options={KINDS.map((value) => ({ value, label: t(`measure.kind.${value}`) }))}
        onChoose={(kind) => onChange({ kind })}
      />
      <ChoiceFilter
        label={t('measure.field.finding')}
        value={view.finding}
        options={FINDINGS.map((value) => ({ value, label: t(`measure.finding.${value}`) }))}
        onChoose={(finding) => onChange({ finding })}
      />
    </>
  );
  return (
    <div className="no-print">
      <FilterBar>
        <SearchField label={t('measure.search')} value={view.q} onType={(q) => onChange({ q })} />
        <ChoiceFilter
          label={t('measure.field.areas')}
          value={view.area}
          options={areas.map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={(area) => onChange({ area })}
        />
        <ChoiceFilter
          label={t('measure.field.districts')}
          value={view.district}
          options={districts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          onChoose={(district) => onChange({ district, scheme: '' })}
        />
        {narrow ? <Disclosure title={t('measure.moreFilters')}>{more}</Disclosure> : more}
      </FilterBar>
      <div className="chips-row">
        <FilterChips
          label={t('measure.field.state')}
          options={MEASURE_STATES.map((state) => ({
            value: state,
            label: t(`measure.state.${state}`),
          }))}
          chosen={view.states}
          onChange={(states) => onChange({ states })}
        />
        <FilterChips
          label={t('measure.mine')}
          options={[
            { value: 'mine', label: t('measure.mine') },
            { value: 'recommended', label: t('measure.recommended') },
          ]}
          chosen={[
            ...(view.mine ? (['mine'] as const) : []),
            ...(view.managed === 'no' ? (['recommended'] as const) : []),
          ]}
          onChange={(chosen) =>
            onChange({
              mine: chosen.includes('mine'),
              managed: chosen.includes('recommended') ? 'no' : '',
            })
          }
        />
        <FilterCount>{total === undefined ? '' : t('measure.count', { count: total })}</FilterCount>
      </div>
    </div>
  );
}

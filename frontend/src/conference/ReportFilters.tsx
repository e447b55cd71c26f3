import { useTranslation } from 'react-i18next';
import { useDistricts } from '../api/districts';
import { KINDS, RELATIONS, STATES, useReportTopics, type ReportQuery } from '../api/fieldReports';
import { mayDo, useMe } from '../api/session';
import { ChoiceFilter } from '../ui/filter/ChoiceFilter';
import { FilterBar } from '../ui/filter/FilterBar';
import { SearchField } from '../ui/filter/SearchField';
import { useTopicName } from './useTopicName';

interface Props {
  view: ReportQuery;
  onChange: (change: Partial<ReportQuery>) => void;
  total: number | undefined;
}

/** Which reports are listed. */
export function ReportFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  const topics = useReportTopics().data ?? [];
  const nameOf = useTopicName();
  const districts = (useDistricts('').data ?? []).filter(({ level }) => level === 'DISTRICT');
  const mayWrite = mayDo(useMe().data, 'write-field-reports');
  return (
    <FilterBar shown={total === undefined ? '' : t('voices.count', { count: total })}>
      <SearchField label={t('voices.search')} value={view.q} onType={(q) => onChange({ q })} />
      <ChoiceFilter
        label={t('voices.field.district')}
        value={view.district}
        options={districts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        onChoose={(district) => onChange({ district })}
      />
      <ChoiceFilter
        label={t('voices.field.topic')}
        value={view.topic}
        options={topics.map((topic) => ({ value: topic.code, label: nameOf(topic) }))}
        onChoose={(topic) => onChange({ topic })}
      />
      <ChoiceFilter
        label={t('voices.field.relation')}
        value={view.relation}
        options={RELATIONS.map((value) => ({ value, label: t(`voices.relation.${value}`) }))}
        onChoose={(relation) => onChange({ relation })}
      />
      <ChoiceFilter
        label={t('voices.field.kind')}
        value={view.kind}
        options={KINDS.map((value) => ({ value, label: t(`voices.kind.${value}`) }))}
        onChoose={(kind) => onChange({ kind })}
      />
      <ChoiceFilter
        label={t('voices.field.state')}
        value={view.state}
        options={STATES.map((value) => ({ value, label: t(`voices.state.${value}`) }))}
        onChoose={(state) => onChange({ state })}
      />
      {mayWrite && (
        <label className="check">
          <input
            type="checkbox"
            checked={view.own}
            onChange={(event) => onChange({ own: event.target.checked })}
          />
          <span>{t('voices.own')}</span>
        </label>
      )}
    </FilterBar>
  );
}

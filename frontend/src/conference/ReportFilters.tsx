import { useTranslation } from 'react-i18next';
import { useDistricts } from '../api/districts';
import { KINDS, RELATIONS, STATES, useReportTopics, type ReportQuery } from '../api/fieldReports';
import { mayDo, useMe } from '../api/session';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
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
    <div className="filters list-filters no-print">
      <Field label={t('voices.search')}>
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
        label={t('voices.field.district')}
        value={view.district}
        onChoose={(district) => onChange({ district })}
      >
        <option value="">{t('ui.all')}</option>
        {districts.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} {name}
          </option>
        ))}
      </Select>
      <Select
        label={t('voices.field.topic')}
        value={view.topic}
        onChoose={(topic) => onChange({ topic })}
      >
        <option value="">{t('ui.all')}</option>
        {topics.map((topic) => (
          <option key={topic.code} value={topic.code}>
            {nameOf(topic)}
          </option>
        ))}
      </Select>
      <Select
        label={t('voices.field.relation')}
        value={view.relation}
        onChoose={(to) => onChange({ relation: RELATIONS.find((one) => one === to) ?? '' })}
      >
        <option value="">{t('ui.all')}</option>
        {RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {t(`voices.relation.${relation}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('voices.field.kind')}
        value={view.kind}
        onChoose={(to) => onChange({ kind: KINDS.find((one) => one === to) ?? '' })}
      >
        <option value="">{t('ui.all')}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`voices.kind.${kind}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('voices.field.state')}
        value={view.state}
        onChoose={(to) => onChange({ state: STATES.find((one) => one === to) ?? '' })}
      >
        <option value="">{t('ui.all')}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`voices.state.${state}`)}
          </option>
        ))}
      </Select>
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
      <p className="muted shown" role="status">
        {total === undefined ? '' : t('voices.count', { count: total })}
      </p>
    </div>
  );
}

import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDistricts } from '../api/districts';
import { useIndicators } from '../api/figures';
import { KINDS, RELATIONS, SOURCES, useReportTopics } from '../api/fieldReports';
import { ownDistricts } from '../api/ownDistricts';
import { useMe } from '../api/session';
import type { Me } from '../api/types';
import { CodesField } from '../ui/form/CodesField';
import { ChoiceField, TextField } from '../ui/form/fields';
import { OrganisationField } from './OrganisationField';
import type { ReportInput } from './reportSchema';
import { useTopicName } from './useTopicName';

/** The fields of a report: what was seen first, then where it belongs. */
export function ReportFields({ scheme, isNew }: { scheme: string; isNew: boolean }) {
  const { t, i18n } = useTranslation();
  const topics = useReportTopics().data ?? [];
  const nameOf = useTopicName();
  const indicators = useIndicators().data?.items ?? [];
  const indicator = useWatch<ReportInput, 'indicator'>({ name: 'indicator' });
  const topic = useWatch<ReportInput, 'topic'>({ name: 'topic' });
  return (
    <>
      <TextField
        name="text"
        label={t('voices.field.text')}
        help={t('voices.form.textHelp')}
        rows={7}
      />
      <ChoiceField name="kind" label={t('voices.field.kind')} className="field--short">
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`voices.kind.${kind}`)}
          </option>
        ))}
      </ChoiceField>
      <DistrictsField scheme={scheme} />
      {isNew && <OrganisationField scheme={scheme} />}
      <ChoiceField name="topic" label={t('voices.field.topic')}>
        <option value="">{t('catalogue.form.choose')}</option>
        {topics
          .filter(({ retired, code }) => !retired || code === topic)
          .map((each) => (
            <option key={each.code} value={each.code}>
              {nameOf(each)}
            </option>
          ))}
      </ChoiceField>
      <TextField
        name="date"
        label={t('voices.field.date')}
        help={t('voices.form.dateHelp')}
        className="field--short"
      />
      <ChoiceField name="source" label={t('voices.field.source')}>
        {SOURCES.map((source) => (
          <option key={source} value={source}>
            {t(`voices.sourceChoice.${source}`)}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        name="indicator"
        label={t('voices.field.indicator')}
        help={t('voices.form.indicatorHelp')}
        optional
      >
        <option value="">{t('voices.form.noIndicator')}</option>
        {indicators.map(({ code, name }) => (
          <option key={code} value={code}>
            {i18n.language === 'en' ? name.en : name.de}
          </option>
        ))}
      </ChoiceField>
      {indicator !== '' && (
        <ChoiceField name="relation" label={t('voices.form.relation')}>
          {RELATIONS.map((relation) => (
            <option key={relation} value={relation}>
              {t(`voices.relationChoice.${relation}`)}
            </option>
          ))}
        </ChoiceField>
      )}
    </>
  );
}

/** Few own districts stand there to be ticked; who reports for the whole city chooses from all. */
function DistrictsField({ scheme }: { scheme: string }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const areas = useDistricts(scheme).data ?? [];
  const own = me ? reportable(me, scheme) : [];
  const options = areas
    .filter(({ level, code }) => level === 'DISTRICT' && (own === null || own.includes(code)))
    .map(({ code, name }) => ({
      code,
      name: name.includes(code) ? name : `${code} ${name}`,
    }));
  return (
    <CodesField
      name="districts"
      label={t('voices.field.districts')}
      help={t('voices.form.districtsHelp')}
      options={options}
    />
  );
}

/** The districts for which somebody may report; null for all. */
function reportable(me: Me, scheme: string): string[] | null {
  if (me.capacities.some(({ role, everywhere }) => everywhere && role === 'social-planning')) {
    return null;
  }
  return ownDistricts(me)
    .filter((district) => district.scheme === scheme)
    .map(({ code }) => code);
}

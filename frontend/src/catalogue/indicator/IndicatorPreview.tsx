import { useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useEveryIndicator } from '../../api/catalogueNames';
import { useIndicatorPreview, type PreviewBody } from '../../api/preview';
import { parseDate, parseNumber } from '../../format/parse';
import { useFormat } from '../../format/useFormat';
import { Select } from '../../ui/Select';
import { ProblemAlert } from '../../ui/states';
import { useDebounced } from '../../ui/useDebounced';
import { useIndicatorWords } from '../words/useIndicatorWords';
import type { IndicatorInput } from './indicatorSchema';
import { previewBodyOf } from './previewBody';
import { PreviewValues } from './PreviewValues';

const REST = 600;

/** The formula as it stands in the form, and the values that it would give. */
export function IndicatorPreview() {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useIndicatorWords();
  // All fields have values from the beginning on.
  const input = useWatch<IndicatorInput>() as IndicatorInput;
  const [date, setDate] = useState('');
  // As text, so that the same body stays the same.
  const asked = useDebounced(JSON.stringify(previewBodyOf(input)), REST);
  const body = useMemo(() => JSON.parse(asked) as PreviewBody | null, [asked]);
  const preview = useIndicatorPreview(body, date);
  const dates = [...new Set((useEveryIndicator().data ?? []).flatMap((each) => each.dates))]
    .sort()
    .reverse();
  const formula = words.formula({
    ...input,
    per: parseNumber(input.per),
    changeOf: {
      indicator: input.changeOf.indicator,
      baseDate: parseDate(input.changeOf.baseDate) ?? '',
    },
  });
  return (
    <aside className="preview" aria-labelledby="preview">
      <h2 id="preview">{t('catalogue.preview.title')}</h2>
      <p className="formula">{formula}</p>
      <Select label={t('catalogue.preview.date')} value={date} onChoose={setDate}>
        <option value="">{t('catalogue.preview.newest')}</option>
        {dates.map((each) => (
          <option key={each} value={each}>
            {format.date(each)}
          </option>
        ))}
      </Select>
      <div aria-live="polite">
        {body === null && <p className="muted">{t('catalogue.preview.incomplete')}</p>}
        {body !== null && preview.isError && <ProblemAlert error={preview.error} />}
        {body !== null && preview.data && !preview.isError && (
          <PreviewValues values={preview.data} />
        )}
        {body !== null && preview.isPending && <p className="muted">{t('state.loading')}</p>}
      </div>
    </aside>
  );
}

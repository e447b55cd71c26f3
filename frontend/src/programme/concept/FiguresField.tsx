import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../../api/figures';
import { useFormat } from '../../format/useFormat';
import { parseDate } from '../../format/parse';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useFault } from '../../ui/form/fields';
import { Select } from '../../ui/Select';
import type { FigureInput } from './conceptSchema';
import type { Where } from './SectionsField';
import { useFigureName } from './useFigureName';

/** Which figures a section draws in: of the whole area or of one of its districts, at a date. */
export function FiguresField({ name, area, districts }: Where & { name: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useFigureName();
  const { setValue } = useFormContext();
  const value: unknown = useWatch({ name });
  const chosen = Array.isArray(value) ? (value as FigureInput[]) : [];
  const error = useFault(name);
  const set = (figures: FigureInput[]) => setValue(name, figures, { shouldDirty: true });
  const placeOf = (code: string) => {
    const name = districts.find((district) => district.code === code)?.name;
    return code === '' ? area.name : [code, name].filter(Boolean).join(' ');
  };
  const inWords = ({ indicator, date, district }: FigureInput) =>
    [nameOf({ indicator, figure: null }), placeOf(district), format.date(date)].join(', ');
  return (
    <fieldset className="concept-figures" id={name} tabIndex={-1}>
      <legend className="field-label">{t('concept.form.figures')}</legend>
      {error && <p className="field-error">{error}</p>}
      {chosen.length > 0 && (
        <ul className="codes-chosen">
          {chosen.map((figure, index) => (
            <li key={index}>
              <span>{inWords(figure)}</span>
              <button
                type="button"
                className="take-out"
                aria-label={t('catalogue.form.takeOut', { name: inWords(figure) })}
                onClick={() => set(chosen.filter((_, other) => other !== index))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewFigure {...{ area, districts }} onAdd={(figure) => set([...chosen, figure])} />
    </fieldset>
  );
}

interface NewProps extends Omit<Where, 'scheme'> {
  onAdd: (figure: FigureInput) => void;
}

function NewFigure({ area, districts, onAdd }: NewProps) {
  const { t, i18n } = useTranslation();
  const indicators = useIndicators().data?.items ?? [];
  const [isOpen, setOpen] = useState(false);
  const [indicator, setIndicator] = useState('');
  const [date, setDate] = useState('');
  const [district, setDistrict] = useState('');
  const [tried, setTried] = useState(false);
  const read = parseDate(date);
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('concept.form.addFigure')}</Button>
      </div>
    );
  }
  const add = () => {
    setTried(true);
    if (indicator === '' || read === null) return;
    onAdd({ indicator, date: read, district });
    setTried(false);
    setOpen(false);
    setIndicator('');
  };
  return (
    <div className="concept-new-figure">
      <Select
        label={t('programme.field.indicator')}
        error={tried && indicator === '' ? t('catalogue.fault.required') : undefined}
        value={indicator}
        onChoose={setIndicator}
      >
        <option value="">{t('catalogue.form.choose')}</option>
        {indicators.map(({ code, name }) => (
          <option key={code} value={code}>
            {i18n.language === 'en' ? name.en : name.de}
          </option>
        ))}
      </Select>
      <Field
        label={t('programme.field.date')}
        help={t('catalogue.form.dateHelp')}
        error={tried && read === null ? t('catalogue.fault.date') : undefined}
      >
        {(field) => (
          <input
            {...field}
            autoComplete="off"
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        )}
      </Field>
      <Select label={t('concept.field.where')} value={district} onChoose={setDistrict}>
        <option value="">{t('concept.form.wholeArea', { name: area.name })}</option>
        {districts.map(({ code, name }) => (
          <option key={code} value={code}>
            {`${code} ${name}`}
          </option>
        ))}
      </Select>
      <div className="actions">
        <Button onClick={add}>{t('concept.form.takeFigure')}</Button>
        <Button look="tertiary" onClick={() => setOpen(false)}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}

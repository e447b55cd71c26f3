import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { previewOf } from '../../api/programme';
import { TextField, useFault, useTexts } from '../../ui/form/fields';
import { QueryView } from '../../ui/QueryView';
import { useDebounced } from '../../ui/useDebounced';
import { EvidenceTable } from './EvidenceTable';
import { figuresAsked } from './figuresAsked';
import type { DecisionInput } from './decisionSchema';

/** The figures of the districts as they stand, to be ticked where the decision rests on them. */
export function EvidenceField({ scheme, optional }: { scheme: string; optional: boolean }) {
  const { t } = useTranslation();
  const { setValue } = useFormContext();
  const error = useFault('evidence');
  const chosen = useTexts('evidence');
  const districts = useTexts('districts');
  const typed = useWatch<DecisionInput, ['at', 'decidedOn']>({ name: ['at', 'decidedOn'] });
  const at = useDebounced(typed[0], 400);
  const decidedOn = useDebounced(typed[1], 400);
  const figures = useQuery({
    ...previewOf(figuresAsked(scheme, { districts, at, decidedOn })),
    placeholderData: keepPreviousData,
    enabled: districts.length > 0,
  });
  const label = t('programme.evidence');
  const toggle = (code: string) =>
    setValue(
      'evidence',
      chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code],
      { shouldDirty: true },
    );
  return (
    <fieldset
      className={`bilingual programme-evidence ${error ? 'field--error' : ''}`}
      id="evidence"
      tabIndex={-1}
      {...(error ? { 'aria-describedby': 'evidence-error' } : {})}
    >
      <legend className="field-label">
        {optional ? t('catalogue.form.optional', { label }) : label}
      </legend>
      <p className="field-help">{t('programme.decide.evidenceHelp')}</p>
      <TextField
        name="at"
        label={t('programme.decide.at')}
        help={t('programme.decide.atHelp')}
        className="field--short"
        optional
      />
      {districts.length === 0 ? (
        <p className="muted">{t('programme.decide.noDistricts')}</p>
      ) : (
        <QueryView query={figures} lines={4}>
          {(list) =>
            list.length === 0 ? (
              <p className="muted">{t('programme.noFigures')}</p>
            ) : (
              <EvidenceTable figures={list} chosen={chosen} onToggle={toggle} />
            )
          }
        </QueryView>
      )}
      {error && (
        <p className="field-error" id="evidence-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}

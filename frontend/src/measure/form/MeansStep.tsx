import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/fields';
import { SourceFields } from './SourceFields';

/** What it shall bring, what it costs, who pays, and what is needed beyond the means at hand. */
export function MeansStep() {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-pair">
        <TextField
          name="expectedOutput"
          label={t('measure.field.expectedOutput')}
          numeric
          optional
        />
        <TextField
          name="outputUnit"
          label={t('measure.field.outputUnit')}
          help={t('measure.form.outputUnitHelp')}
          optional
        />
      </div>
      <TextField
        name="expectedReach"
        label={t('measure.field.expectedReach')}
        help={t('measure.form.reachHelp')}
        className="field--short"
        numeric
        optional
      />
      <TextField
        name="cost"
        label={t('measure.field.cost')}
        unit="€"
        className="field--short"
        numeric
        optional
      />
      <SourceFields />
      <fieldset className="bilingual">
        <legend className="field-label">{t('measure.gate.title')}</legend>
        <p className="field-help">{t('measure.form.extraHelp')}</p>
        <div className="field-pair">
          <TextField
            name="extraMoney"
            label={t('measure.field.extraMoney')}
            unit="€"
            numeric
            optional
          />
          <TextField
            name="extraStaff"
            label={t('measure.field.extraStaff')}
            help={t('measure.form.staffHelp')}
            numeric
            optional
          />
        </div>
      </fieldset>
      <TextField
        name="internalNote"
        label={t('measure.field.internalNote')}
        help={t('measure.form.noteHelp')}
        rows={3}
        optional
      />
    </>
  );
}

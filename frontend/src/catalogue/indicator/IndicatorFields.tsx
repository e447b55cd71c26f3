import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CodesField } from '../../ui/form/CodesField';
import { BilingualField, ChoiceField, TextField } from '../../ui/form/fields';
import { useVariableOptions } from '../form/useVariableOptions';
import { ChangeFields } from './ChangeFields';
import {
  DIMENSIONS,
  divides,
  KINDS,
  OPENNESS,
  POLARITIES,
  type IndicatorInput,
  type Kind,
} from './indicatorSchema';

/** The fields of an indicator; those of its kind come and go with it. */
export function IndicatorFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  const kind: Kind = useWatch<IndicatorInput, 'kind'>({ name: 'kind' });
  return (
    <>
      <BilingualField name="name" label={t('catalogue.field.name')} />
      {isNew && (
        <TextField
          name="code"
          label={t('catalogue.field.code')}
          help={t('catalogue.form.codeHelp')}
        />
      )}
      <BilingualField
        name="description"
        label={t('catalogue.field.description')}
        help={t('catalogue.indicatorForm.descriptionHelp')}
        rows={5}
      />
      <ChoiceField
        name="kind"
        label={t('catalogue.field.kind')}
        help={t(`catalogue.kindHelp.${kind}`)}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`catalogue.kind.${each}`)}
          </option>
        ))}
      </ChoiceField>
      {kind === 'CHANGE' ? <ChangeFields /> : <Parts kind={kind} />}
      <BilingualField name="unit" label={t('catalogue.field.unit')} />
      <ChoiceField name="polarity" label={t('catalogue.field.polarity')}>
        {POLARITIES.map((each) => (
          <option key={each} value={each}>
            {t(`catalogue.polarity.${each}`)}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        name="dimension"
        label={t('catalogue.field.dimension')}
        help={t('catalogue.indicatorForm.dimensionHelp')}
      >
        {DIMENSIONS.map((each) => (
          <option key={each} value={each}>
            {t(`catalogue.dimension.${each}`)}
          </option>
        ))}
      </ChoiceField>
      <Limits />
    </>
  );
}

function Parts({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const options = useVariableOptions();
  return (
    <>
      <CodesField
        name="numerator"
        label={t(kind === 'DELIVERED' ? 'catalogue.variable' : 'catalogue.field.numerator')}
        options={options}
        joint="+"
      />
      {divides(kind) && (
        <CodesField
          name="denominator"
          label={t('catalogue.field.denominator')}
          options={options}
          joint="+"
        />
      )}
      {kind === 'RATE' && (
        <TextField
          name="per"
          label={t('catalogue.field.per')}
          help={t('catalogue.indicatorForm.perHelp')}
          className="field--short"
          numeric
        />
      )}
    </>
  );
}

function Limits() {
  const { t } = useTranslation();
  const short = { className: 'field--short', numeric: true };
  return (
    <>
      <TextField name="decimals" label={t('catalogue.field.decimals')} {...short} />
      <TextField
        name="reliabilityBase"
        label={t('catalogue.field.reliabilityBase')}
        help={t('catalogue.indicatorForm.reliabilityHelp')}
        {...short}
      />
      <TextField
        name="releaseBase"
        label={t('catalogue.field.releaseBase')}
        help={t('catalogue.indicatorForm.releaseHelp')}
        optional
        {...short}
      />
      <ChoiceField
        name="open"
        label={t('catalogue.field.open')}
        help={t('catalogue.indicatorForm.openHelp')}
      >
        {OPENNESS.map((each) => (
          <option key={each} value={each}>
            {t(`catalogue.openness.${each}`)}
          </option>
        ))}
      </ChoiceField>
    </>
  );
}

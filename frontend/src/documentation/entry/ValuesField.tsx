import { useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DocumentedTarget } from '../../api/documentation';
import type { EntryInput } from '../../ui/periods/entryInput';
import { useCounted } from '../../ui/periods/useLastValues';
import { usePeriodName } from '../../ui/periods/usePeriodName';
import { TextField } from '../../ui/form/fields';
import { isRange } from '../../ui/paste/cells';
import { PasteBox } from '../../ui/paste/PasteBox';
import type { Placed } from '../../ui/paste/readings';
import { useToast } from '../../ui/Toasts';

/** The values of the measure's own targets; a range from a spreadsheet fills them, also when pasted into a field. */
export function ValuesField({ targets }: { targets: DocumentedTarget[] }) {
  const { t } = useTranslation();
  const id = useId();
  const toast = useToast();
  const { setValue, getValues } = useFormContext<EntryInput>();
  const values = useWatch<EntryInput, 'values'>({ name: 'values' });
  const [pasted, setPasted] = useState('');
  if (targets.length === 0) return null;
  const put = (at: number, numerator: string, denominator: string) => {
    setValue(`values.${at}`, { numerator, denominator }, { shouldDirty: true });
  };
  const take = (placed: Placed[]) => {
    const before = getValues('values').map((value) => ({ ...value }));
    for (const { target, numerator, denominator } of placed) {
      put(
        targets.findIndex((each) => each.id === target),
        numerator,
        denominator,
      );
    }
    setPasted('');
    toast({
      message: t('paste.taken', { count: placed.length }),
      undo: () => before.forEach((value, at) => put(at, value.numerator, value.denominator)),
    });
  };
  const now = (at: number) => {
    const { numerator = '', denominator = '' } = values[at] ?? {};
    return denominator === '' ? numerator : t('paste.share', { numerator, denominator });
  };
  return (
    <section
      aria-labelledby={id}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        const types = event.target instanceof HTMLInputElement;
        if (!types || !isRange(text)) return;
        event.preventDefault();
        setPasted(text);
      }}
    >
      <h2 id={id} className="entry-part">
        {t('documentation.field.values')}
      </h2>
      {targets.map((target, at) => (
        <TargetFields key={target.id} target={target} at={at} />
      ))}
      <PasteBox
        text={pasted}
        onText={setPasted}
        onTake={take}
        targets={targets.map(({ id: target, name, type }, at) => ({
          ...{ id: target, name, now: now(at) },
          share: type === 'SHARE',
        }))}
      />
    </section>
  );
}

function TargetFields({ target, at }: { target: DocumentedTarget; at: number }) {
  const { t } = useTranslation();
  const periodName = usePeriodName();
  const counted = useCounted();
  const { name, unit, type, last } = target;
  const before =
    last === null
      ? ''
      : t('documentation.form.lastValue', {
          period: periodName(last.period),
          value: counted(last),
        });
  const share = type === 'SHARE';
  return (
    <fieldset className="field-group entry-target">
      <legend className="field-label">{name}</legend>
      {before !== '' && <p className="field-help">{before}</p>}
      <div className="field-pair">
        <TextField
          name={`values.${String(at)}.numerator`}
          label={t(share ? 'documentation.form.numerator' : 'documentation.form.value')}
          numeric
          optional
          {...(share ? {} : { unit })}
        />
        {share && (
          <TextField
            name={`values.${String(at)}.denominator`}
            label={t('documentation.form.denominator')}
            numeric
            optional
            unit={unit}
          />
        )}
      </div>
    </fieldset>
  );
}

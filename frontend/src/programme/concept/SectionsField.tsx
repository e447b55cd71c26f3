import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Concept } from '../../api/concepts';
import { Button } from '../../ui/Button';
import { useFault } from '../../ui/form/fields';
import { NEW_SECTION, type ConceptInput } from './conceptSchema';
import { SectionFields } from './SectionFields';

export interface Where {
  area: Concept['area'];
  scheme: string;
  districts: Concept['districts'];
}

/** The sections in their order: each can be moved by buttons, taken out, and others added. */
export function SectionsField(where: Where) {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<ConceptInput>();
  const { fields, append, remove, move } = useFieldArray({
    control,
    name: 'sections',
    keyName: 'key',
  });
  const error = useFault('sections');
  const [said, setSaid] = useState('');
  const place = useRef<HTMLFieldSetElement>(null);
  const [focus, setFocus] = useState<{ index: number; what: string } | null>(null);
  useEffect(() => {
    if (focus === null) return;
    // The button went along with its section, or, at the end of the list, is off.
    const section = place.current?.querySelectorAll('.concept-editor')[focus.index];
    const button =
      section?.querySelector<HTMLButtonElement>(`[data-move="${focus.what}"]:not([disabled])`) ??
      section?.querySelector<HTMLButtonElement>('[data-move]:not([disabled])') ??
      section?.querySelector('input');
    button?.focus();
  }, [focus]);
  const moveTo = (from: number, to: number) => {
    const heading = getValues(`sections.${from}.heading`);
    move(from, to);
    setFocus({ index: to, what: to < from ? 'up' : 'down' });
    setSaid(t('concept.form.moved', { heading, place: to + 1, count: fields.length }));
  };
  return (
    <fieldset className="concept-editors" id="sections" tabIndex={-1} ref={place}>
      <legend className="field-label">{t('concept.sections')}</legend>
      <p className="field-help">{t('concept.form.sectionsHelp')}</p>
      {error && <p className="field-error">{error}</p>}
      {fields.map((field, index) => (
        <SectionFields
          key={field.key}
          {...where}
          index={index}
          count={fields.length}
          onMove={(by) => moveTo(index, index + by)}
          onRemove={() => {
            remove(index);
            if (fields.length > 1) setFocus({ index: Math.max(0, index - 1), what: 'none' });
          }}
        />
      ))}
      <p role="status" className="kern-sr-only">
        {said}
      </p>
      <div>
        <Button
          onClick={() => {
            append(
              { ...NEW_SECTION },
              { shouldFocus: true, focusName: `sections.${fields.length}.heading` },
            );
          }}
        >
          {t('concept.form.addSection')}
        </Button>
      </div>
    </fieldset>
  );
}

import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NO_GOAL_FILTER, useGoals } from '../../api/goals';
import { ALL_MEASURES, NO_MEASURE_FILTER, useMeasures } from '../../api/measures';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { CodesField } from '../../ui/form/CodesField';
import { TextField } from '../../ui/form/fields';
import { LinkButton } from '../../ui/LinkButton';
import type { ConceptInput } from './conceptSchema';
import { FiguresField } from './FiguresField';
import type { Where } from './SectionsField';

interface Props extends Where {
  index: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One section: what it says and what it draws in. */
export function SectionFields({ index, count, onMove, onRemove, ...where }: Props) {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<ConceptInput>();
  const goals = useGoals({ ...NO_GOAL_FILTER, area: where.area.code }).data?.items ?? [];
  const measures =
    useMeasures({ ...NO_MEASURE_FILTER, area: where.area.code }, ALL_MEASURES).data?.items ?? [];
  const typed = useWatch({ control, name: `sections.${index}.heading` });
  const [asked, setAsked] = useState(false);
  const heading = typed === '' ? t('concept.form.thisSection', { place: index + 1 }) : typed;
  const path = `sections.${String(index)}`;
  const remove = () => {
    const { text, goals: served, measures: done, figures } = getValues(`sections.${index}`);
    if (text.trim() === '' && served.length + done.length + figures.length === 0) onRemove();
    else setAsked(true);
  };
  return (
    <div className="concept-editor" role="group" aria-label={heading}>
      <div className="concept-moves">
        <span className="numbers">{t('concept.form.place', { place: index + 1, count })}</span>
        <MoveButton to="up" heading={heading} disabled={index === 0} onPress={() => onMove(-1)} />
        <MoveButton
          to="down"
          heading={heading}
          disabled={index === count - 1}
          onPress={() => onMove(1)}
        />
        <LinkButton
          aria-label={`${t('concept.form.remove')}: ${heading}`}
          onClick={remove}
          disabled={count === 1}
        >
          {t('concept.form.remove')}
        </LinkButton>
      </div>
      <TextField name={`${path}.heading`} label={t('concept.field.heading')} />
      <TextField
        name={`${path}.text`}
        label={t('concept.field.text')}
        help={t('concept.form.textHelp')}
        rows={8}
        optional
      />
      <FiguresField name={`${path}.figures`} {...where} />
      <CodesField
        name={`${path}.goals`}
        label={t('concept.form.goals')}
        options={goals.map(({ id, title }) => ({ code: id, name: title }))}
      />
      <CodesField
        name={`${path}.measures`}
        label={t('concept.form.measures')}
        options={measures.map(({ id, title }) => ({ code: id, name: title }))}
      />
      <ConfirmDialog
        isOpen={asked}
        title={t('concept.form.removeTitle', { heading })}
        confirm={t('concept.form.remove')}
        pending={false}
        onClose={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          onRemove();
        }}
      >
        <p>{t('concept.form.removeText')}</p>
      </ConfirmDialog>
    </div>
  );
}

interface MoveProps {
  to: 'up' | 'down';
  heading: string;
  disabled: boolean;
  onPress: () => void;
}

function MoveButton({ to, heading, disabled, onPress }: MoveProps) {
  const { t } = useTranslation();
  return (
    <LinkButton
      data-move={to}
      aria-label={`${t(`concept.form.${to}`)}: ${heading}`}
      disabled={disabled}
      onClick={onPress}
    >
      {t(`concept.form.${to}`)}
    </LinkButton>
  );
}

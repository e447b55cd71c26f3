import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Held } from '../../api/held';
import { changeMeasure, createMeasure } from '../../api/measureActs';
import type { Measure } from '../../api/measures';
import { typedDate } from '../../format/typedDate';
import { useFormat } from '../../format/useFormat';
import { currentLanguage } from '../../i18n';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { entryOf } from '../../ui/form/faults';
import { Steps } from '../../ui/form/Steps';
import { useEditor } from '../../ui/form/useEditor';
import { measurePath, MEASURES } from '../../ui/measures/paths';
import { useToast } from '../../ui/Toasts';
import { GoalsStep } from './GoalsStep';
import { MeansStep } from './MeansStep';
import { bodyOfInput, inputOf, measureSchema, newMeasure, STEPS } from './measureSchema';
import { useMeasureWords } from './useMeasureWords';
import { WhatStep } from './WhatStep';
import { WhereStep } from './WhereStep';

const CONTENT = { what: WhatStep, where: WhereStep, goals: GoalsStep, means: MeansStep };
const ORDER = ['what', 'where', 'goals', 'means'] as const;
const CENTS = 2;

interface Props {
  /** What is changed; null for a new one. */
  held: Held<Measure> | null;
  /** The goal that a new one shall serve, as far as that is known. */
  goal?: string;
  onAgain?: () => void;
}

/** The form of a measure in steps. What is typed is kept in this tab until it is saved. */
export function MeasureForm({ held, goal = '', onAgain }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useMeasureWords();
  const made = useRef('');
  const [params] = useSearchParams();
  const defaults = held
    ? inputOf(
        held.thing,
        (value) => format.number(value, CENTS, false),
        (iso) => typedDate(iso, currentLanguage()),
      )
    : newMeasure(goal);
  const editor = useEditor({
    schema: measureSchema,
    defaults,
    etag: held?.etag ?? null,
    keptAs: `measure.${held === null ? 'new' : held.thing.id}`,
    placeOf: entryOf(3),
    save: async (input, etag) => {
      const body = bodyOfInput(input);
      const saved =
        held && etag !== null
          ? await changeMeasure(held.thing.id, body, etag)
          : await createMeasure(body);
      made.current = saved.id;
    },
    onSaved: (input) => {
      toast({ message: t('measure.form.saved', { title: input.title }) });
      void navigate(measurePath(made.current));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? measurePath(held.thing.id) : MEASURES}
      isNew={held === null}
      create={t('measure.form.create')}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a measure as it was read.
            differences(describe(held.thing), describe(present as Measure))
      }
    >
      <Steps
        faults={editor.faults}
        open={params.get('schritt') ?? 'what'}
        steps={ORDER.map((id) => ({
          id,
          label: t(`measure.step.${id}`),
          content: CONTENT[id],
          fields: STEPS[id],
        }))}
      />
    </EditorForm>
  );
}

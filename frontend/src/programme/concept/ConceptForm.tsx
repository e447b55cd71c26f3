import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeConcept, type Concept } from '../../api/concepts';
import type { Held } from '../../api/held';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { entryOf } from '../../ui/form/faults';
import { TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { bodyOfInput, conceptSchema, inputOf } from './conceptSchema';
import { conceptPath } from './paths';
import { SectionsField } from './SectionsField';
import { useDescription } from './useDescription';

/** `sections[0].figures[1].date` is shown at the figures of the section. */
const AT_THE_FIELD = entryOf(3);

/** The form of a draft. What is typed is kept in this tab until it is saved. */
export function ConceptForm({ held, onAgain }: { held: Held<Concept>; onAgain: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const { thing } = held;
  const described = useDescription(thing.area.code);
  const here = conceptPath(thing.area.code, thing.number);
  const editor = useEditor({
    schema: conceptSchema,
    defaults: inputOf(thing),
    etag: held.etag,
    keptAs: `concept.${thing.id}`,
    placeOf: AT_THE_FIELD,
    save: (input, etag) => changeConcept(thing.id, bodyOfInput(input), etag ?? ''),
    onSaved: () => {
      toast({ message: t('concept.form.saved', { number: thing.number }) });
      void navigate(here);
    },
  });
  return (
    <div className="concept-form">
      <EditorForm
        editor={editor}
        back={here}
        isNew={false}
        onAgain={onAgain}
        differences={(present) =>
          // What the server sends as the present state is a concept as it was read.
          differences(described(thing), described(present as Concept))
        }
      >
        <TextField name="title" label={t('concept.field.title')} />
        <SectionsField area={thing.area} scheme={thing.scheme} districts={thing.districts} />
      </EditorForm>
    </div>
  );
}

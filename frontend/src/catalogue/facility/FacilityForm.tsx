import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeFacility, createFacility, type Facility } from '../../api/facilities';
import type { Held } from '../../api/held';
import { useToast } from '../../ui/Toasts';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { listPath, onePath } from '../paths';
import { differences } from '../../ui/form/describe';
import { useFacilityWords } from '../words/useFacilityWords';
import { FacilityFields } from './FacilityFields';
import { bodyOfInput, facilitySchema, inputOf, newFacility } from './facilitySchema';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<Facility> | null;
  scheme: string;
  /** Where a new one is, as far as that is known. */
  district?: string;
  onAgain?: () => void;
}

/** The form of a facility. */
export function FacilityForm({ held, scheme, district = '', onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const words = useFacilityWords();
  const editor = useEditor({
    schema: facilitySchema,
    defaults: held ? inputOf(held.thing) : newFacility(scheme, district),
    etag: held?.etag ?? null,
    save: (input, etag) =>
      held && etag !== null
        ? changeFacility(held.thing.id, bodyOfInput(input), etag)
        : createFacility(bodyOfInput(input)),
    onSaved: (input) => {
      toast({ message: t('catalogue.form.saved', { name: input.name }) });
      void navigate(
        held
          ? onePath('facilities', held.thing.id)
          : `${listPath('facilities')}?bezirk=${encodeURIComponent(input.district)}`,
      );
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? onePath('facilities', held.thing.id) : listPath('facilities')}
      isNew={held === null}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a facility as it was read.
            differences(words.describe(held.thing), words.describe(present as Facility))
      }
    >
      <FacilityFields scheme={scheme} />
    </EditorForm>
  );
}

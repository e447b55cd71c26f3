import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Held } from '../../api/held';
import { saveOrganisation, type Organisation } from '../../api/organisations';
import { useFormat } from '../../format/useFormat';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { listPath, onePath } from '../paths';
import { OrganisationFields } from './OrganisationFields';
import { bodyOfInput, inputOf, newOrganisation, organisationSchema } from './organisationSchema';
import { useOrganisationWords } from './useOrganisationWords';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<Organisation> | null;
  today: string;
  scheme: string;
  onAgain?: () => void;
}

/** The form of an organisation and its districts. */
export function OrganisationForm({ held, today, scheme, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const format = useFormat();
  const describe = useOrganisationWords();
  const editor = useEditor({
    schema: organisationSchema,
    defaults: held ? inputOf(held.thing, format.date) : newOrganisation(today, format.date),
    etag: held?.etag ?? null,
    save: (input, etag) => saveOrganisation(input.code, bodyOfInput(input), etag),
    onSaved: (input) => {
      toast({ message: t('administration.organisation.saved', { name: input.name }) });
      void navigate(onePath('organisations', input.code));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? onePath('organisations', held.thing.code) : listPath('organisations')}
      isNew={held === null}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is an organisation as it was read.
            differences(describe(held.thing), describe(present as Organisation))
      }
    >
      <OrganisationFields isNew={held === null} scheme={scheme} today={today} />
    </EditorForm>
  );
}

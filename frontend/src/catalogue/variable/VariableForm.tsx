import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Held } from '../../api/held';
import type { Variable } from '../../api/types';
import { saveVariable } from '../../api/variables';
import { typedDate } from '../../format/typedDate';
import { useLanguage } from '../../i18n/useLanguage';
import { useToast } from '../../ui/Toasts';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { listPath, onePath } from '../paths';
import { differences } from '../../ui/form/describe';
import { useVariableWords } from '../words/useVariableWords';
import { VariableFields } from './VariableFields';
import { bodyOfInput, inputOf, NEW_VARIABLE, variableSchema } from './variableSchema';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<Variable> | null;
  onAgain?: () => void;
}

/** The form of a variable. */
export function VariableForm({ held, onAgain }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const words = useVariableWords();
  const editor = useEditor({
    schema: variableSchema,
    defaults: held ? inputOf(held.thing, (iso) => typedDate(iso, language)) : NEW_VARIABLE,
    etag: held?.etag ?? null,
    save: (input, etag) => saveVariable(input.code, bodyOfInput(input), etag),
    onSaved: (input) => {
      toast({ message: t('catalogue.form.saved', { name: input.name[language] }) });
      void navigate(onePath('variables', input.code));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? onePath('variables', held.thing.code) : listPath('variables')}
      isNew={held === null}
      version={held?.thing.version}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a variable as it was read.
            differences(words.describe(held.thing), words.describe(present as Variable))
      }
    >
      <VariableFields own={held?.thing.code ?? ''} />
    </EditorForm>
  );
}

import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Held } from '../../api/held';
import { saveSource } from '../../api/sources';
import type { Source } from '../../api/types';
import { useLanguage } from '../../i18n/useLanguage';
import { useToast } from '../../ui/Toasts';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { listPath, onePath } from '../paths';
import { differences } from '../../ui/form/describe';
import { useSourceWords } from '../words/useSourceWords';
import { SourceFields } from './SourceFields';
import { bodyOfInput, inputOf, NEW_SOURCE, sourceSchema } from './sourceSchema';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<Source> | null;
  onAgain?: () => void;
}

/** The form of a source. */
export function SourceForm({ held, onAgain }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const words = useSourceWords();
  const editor = useEditor({
    schema: sourceSchema,
    defaults: held ? inputOf(held.thing) : NEW_SOURCE,
    etag: held?.etag ?? null,
    save: (input, etag) => saveSource(input.code, bodyOfInput(input), etag),
    onSaved: (input) => {
      toast({ message: t('catalogue.form.saved', { name: input.name[language] }) });
      void navigate(onePath('sources', input.code));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? onePath('sources', held.thing.code) : listPath('sources')}
      isNew={held === null}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a source as it was read.
            differences(words.describe(held.thing), words.describe(present as Source))
      }
    >
      <SourceFields isNew={held === null} />
    </EditorForm>
  );
}

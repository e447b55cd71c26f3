import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Held } from '../../api/held';
import { saveScheme, type Scheme } from '../../api/schemes';
import { typedDate } from '../../format/typedDate';
import { useLanguage } from '../../i18n/useLanguage';
import { useToast } from '../../ui/Toasts';
import { EditorForm } from '../../ui/form/EditorForm';
import { BilingualField, TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { listPath, onePath } from '../paths';
import { differences } from '../../ui/form/describe';
import { useSchemeWords } from '../words/useSchemeWords';
import { bodyOfInput, inputOf, NEW_SCHEME, schemeSchema } from './schemeSchema';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<Scheme> | null;
  onAgain?: () => void;
}

/** Name and validity of a scheme; its areas come from a file, on its page. */
export function SchemeForm({ held, onAgain }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const words = useSchemeWords();
  const editor = useEditor({
    schema: schemeSchema,
    defaults: held ? inputOf(held.thing, (iso) => typedDate(iso, language)) : NEW_SCHEME,
    etag: held?.etag ?? null,
    save: (input, etag) => saveScheme(input.code, bodyOfInput(input), etag),
    onSaved: (input) => {
      toast({ message: t('catalogue.form.saved', { name: input.name[language] }) });
      void navigate(onePath('schemes', input.code));
    },
  });
  const date = { help: t('catalogue.form.dateHelp'), className: 'field--short' };
  return (
    <EditorForm
      editor={editor}
      back={held ? onePath('schemes', held.thing.code) : listPath('schemes')}
      isNew={held === null}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a scheme as it was read.
            differences(words.describe(held.thing), words.describe(present as Scheme))
      }
    >
      <BilingualField name="name" label={t('catalogue.field.name')} />
      {held === null && (
        <TextField
          name="code"
          label={t('catalogue.field.code')}
          help={t('catalogue.form.codeHelp')}
        />
      )}
      <TextField name="validFrom" label={t('catalogue.field.validFrom')} {...date} />
      <TextField name="validTo" label={t('catalogue.field.validTo')} {...date} optional />
      {held === null && <p className="muted">{t('catalogue.scheme.areasLater')}</p>}
    </EditorForm>
  );
}

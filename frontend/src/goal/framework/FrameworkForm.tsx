import { useTranslation } from 'react-i18next';
import { putFramework, type Framework } from '../../api/frameworks';
import { useLanguage } from '../../i18n/useLanguage';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { Modal } from '../../ui/Modal';
import { useToast } from '../../ui/Toasts';
import { bodyOfInput, frameworkSchema, inputOf } from './frameworkSchema';

interface Props {
  /** What is changed; null for a new one. */
  framework: Framework | null;
  onClose: () => void;
}

const FIELDS = ['title', 'publisher', 'link', 'validFrom', 'validTo'] as const;
const OPTIONAL: readonly string[] = ['link', 'validTo'];

/** A framework of the catalogue. */
export function FrameworkForm({ framework, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const language = useLanguage();
  const editor = useEditor({
    schema: frameworkSchema,
    defaults: inputOf(framework, language),
    etag: framework === null ? null : `"${String(framework.version)}"`,
    keptAs: `framework.${framework?.code ?? 'new'}`,
    save: (input, etag) => putFramework(input.code, bodyOfInput(input), etag),
    onSaved: ({ title }) => {
      onClose();
      toast({ message: t('goal.framework.saved', { title }) });
    },
  });
  const labelOf = (name: (typeof FIELDS)[number]) =>
    t(`goal.framework.${name === 'title' ? 'name' : name}`);
  const described = (one: Framework) => {
    const input = inputOf(one, language);
    return FIELDS.map((name): [string, string] => [labelOf(name), input[name]]);
  };
  return (
    <Modal isOpen title={framework?.title ?? t('goal.framework.new')} onClose={onClose}>
      <EditorForm
        editor={editor}
        back={onClose}
        isNew={false}
        onAgain={onClose}
        differences={(present) =>
          framework === null
            ? []
            : // What the server sends as the present state is a framework as it was read.
              differences(described(framework), described(present as Framework))
        }
      >
        {framework === null && <TextField name="code" label={t('goal.framework.code')} />}
        {FIELDS.map((name) => (
          <TextField
            key={name}
            name={name}
            label={labelOf(name)}
            optional={OPTIONAL.includes(name)}
          />
        ))}
      </EditorForm>
    </Modal>
  );
}

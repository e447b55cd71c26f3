import { useTranslation } from 'react-i18next';
import { putTopic, type ReportTopic } from '../../api/fieldReports';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { BilingualField, CheckField, TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { Modal } from '../../ui/Modal';
import { useToast } from '../../ui/Toasts';
import { useTopicName } from '../useTopicName';
import { bodyOfInput, inputOf, topicSchema } from './topicSchema';

interface Props {
  /** What is changed; null for a new one. */
  topic: ReportTopic | null;
  all: ReportTopic[];
  onClose: () => void;
}

/** A topic that reports can be about. */
export function TopicForm({ topic, all, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const nameOf = useTopicName();
  const editor = useEditor({
    schema: topicSchema,
    defaults: inputOf(topic, all),
    etag: topic === null ? null : `"${String(topic.version)}"`,
    keptAs: `topic.${topic?.code ?? 'new'}`,
    placeOf: (field) => field,
    save: (input, etag) => putTopic(input.code, bodyOfInput(input), etag),
    onSaved: (input) => {
      onClose();
      toast({ message: t('voices.topic.saved', { name: nameOf(input) }) });
    },
  });
  const described = ({ name, position, retired }: ReportTopic): Described => [
    [t('catalogue.form.german'), name.de],
    [t('catalogue.form.english'), name.en],
    [t('voices.topic.position'), String(position)],
    [t('voices.field.state'), t(retired ? 'voices.topic.retired' : 'voices.topic.offered')],
  ];
  return (
    <Modal isOpen title={topic === null ? t('voices.topic.new') : nameOf(topic)} onClose={onClose}>
      <EditorForm
        editor={editor}
        back={onClose}
        isNew={topic === null}
        onAgain={onClose}
        differences={(present) =>
          topic === null
            ? []
            : // What the server sends as the present state is a topic as it was read.
              differences(described(topic), described(present as ReportTopic))
        }
      >
        {topic === null && (
          <TextField name="code" label={t('programme.field.code')} className="field--short" />
        )}
        <BilingualField name="name" label={t('voices.topic.name')} />
        <TextField
          name="position"
          label={t('voices.topic.position')}
          help={t('voices.topic.positionHelp')}
          className="field--short"
        />
        {topic !== null && (
          <CheckField
            name="retired"
            label={t('voices.topic.retire')}
            help={t('voices.topic.retireHelp')}
          />
        )}
      </EditorForm>
    </Modal>
  );
}

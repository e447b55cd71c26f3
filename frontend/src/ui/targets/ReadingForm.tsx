import { useTranslation } from 'react-i18next';
import type { GoalTarget } from '../../api/goals';
import { parseDate } from '../../format/parse';
import { EditorForm } from '../form/EditorForm';
import { TextField } from '../form/fields';
import { useEditor } from '../form/useEditor';
import { Modal } from '../Modal';
import { useToast } from '../Toasts';
import type { TargetActs } from './bearer';
import { bodyOfReading, isShare, readingSchema } from './readingSchema';

interface Props {
  target: GoalTarget;
  save: NonNullable<TargetActs['read']>;
  etag: string;
  onClose: () => void;
}

/** A figure that a partner counted itself. */
export function ReadingForm({ target, save, etag, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const share = isShare(target);
  const editor = useEditor({
    schema: readingSchema(share),
    defaults: { day: '', numerator: '', denominator: '', source: '', note: '' },
    etag,
    keptAs: `reading.${target.id}`,
    placeOf: (field) => (field === 'date' ? 'day' : field),
    save: (input, current) =>
      save(target.id, parseDate(input.day) ?? '', bodyOfReading(input, share), current ?? ''),
    onSaved: () => {
      onClose();
      toast({ message: t('goal.target.readingSaved') });
    },
  });
  return (
    <Modal isOpen title={t('goal.target.addReading')} onClose={onClose}>
      <EditorForm editor={editor} back={onClose} isNew={false} differences={() => []}>
        <TextField
          name="day"
          label={t('goal.target.readingDay')}
          help={t('goal.target.dateHelp')}
        />
        <TextField name="numerator" label={target.metric?.name ?? ''} numeric />
        {share && (
          <TextField name="denominator" label={t('goal.target.baselineDenominator')} numeric />
        )}
        <TextField name="source" label={t('goal.target.source')} />
        <TextField name="note" label={t('goal.target.note')} optional />
      </EditorForm>
    </Modal>
  );
}

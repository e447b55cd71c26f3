import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Held } from '../../api/held';
import { saveIndicator } from '../../api/indicators';
import type { Indicator } from '../../api/types';
import { typedDate } from '../../format/typedDate';
import { useLanguage } from '../../i18n/useLanguage';
import { useToast } from '../../ui/Toasts';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { listPath, onePath } from '../paths';
import { differences } from '../../ui/form/describe';
import { useIndicatorWords } from '../words/useIndicatorWords';
import { IndicatorFields } from './IndicatorFields';
import { IndicatorPreview } from './IndicatorPreview';
import { bodyOfInput, indicatorSchema, inputOf, NEW_INDICATOR } from './indicatorSchema';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<Indicator> | null;
  onAgain?: () => void;
}

/** The form of an indicator with the values that it would give, beside it or below. */
export function IndicatorForm({ held, onAgain }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const words = useIndicatorWords();
  const editor = useEditor({
    schema: indicatorSchema,
    defaults: held ? inputOf(held.thing, (iso) => typedDate(iso, language)) : NEW_INDICATOR,
    etag: held?.etag ?? null,
    save: (input, etag) => saveIndicator(input.code, bodyOfInput(input), etag),
    onSaved: (input) => {
      toast({ message: t('catalogue.form.saved', { name: input.name[language] }) });
      void navigate(onePath('indicators', input.code));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? onePath('indicators', held.thing.code) : listPath('indicators')}
      isNew={held === null}
      version={held?.thing.version}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is an indicator as it was read.
            differences(words.describe(held.thing), words.describe(present as Indicator))
      }
      aside={<IndicatorPreview />}
    >
      <IndicatorFields isNew={held === null} />
    </EditorForm>
  );
}

import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Held } from '../../api/held';
import { saveNeedIndex, type NeedIndex } from '../../api/needIndices';
import { useLanguage } from '../../i18n/useLanguage';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { DEFINITIONS, definitionPath } from '../paths';
import { DefinitionFields } from './DefinitionFields';
import { bodyOfInput, definitionSchema, inputOf, NEW_DEFINITION } from './definitionSchema';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<NeedIndex> | null;
  onAgain?: () => void;
}

/** The form of a definition; saving adds a version. */
export function DefinitionForm({ held, onAgain }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const editor = useEditor({
    schema: definitionSchema,
    defaults: held ? inputOf(held.thing) : NEW_DEFINITION,
    etag: held?.etag ?? null,
    save: (input, etag) => saveNeedIndex(input.code, bodyOfInput(input), etag),
    onSaved: (input) => {
      toast({ message: t('need.definitions.saved', { name: input.name[language] }) });
      void navigate(definitionPath(input.code));
    },
    placeOf: (field) =>
      field.startsWith('components') ? 'indicators' : field.replace(/\[.*$/, ''),
  });
  const describe = (index: NeedIndex): Described => {
    const input = inputOf(index);
    return [
      [t('need.definitions.name'), input.name[language]],
      [t('need.definitions.description'), input.description[language]],
      [t('need.definitions.dimension'), t(`catalogue.dimension.${input.dimension}`)],
      [
        t('need.definitions.weights'),
        input.indicators.map((code) => `${code} × ${input.weights[code] ?? ''}`).join(', '),
      ],
      [t('need.definitions.population'), input.populationVariable],
      [t('need.definitions.minimum'), input.minimumPopulation],
      [t('need.definitions.months'), input.dynamicsMonths],
      [t('need.definitions.statusLimits'), input.statusLimits],
      [t('need.definitions.dynamicsLimits'), input.dynamicsLimits],
      [t('need.definitions.margin'), input.borderMargin],
      [t('need.definitions.enter'), input.enterFrom],
      [t('need.definitions.leave'), input.leaveBelow],
    ];
  };
  return (
    <EditorForm
      editor={editor}
      back={held ? definitionPath(held.thing.code) : DEFINITIONS}
      isNew={held === null}
      version={held?.thing.version}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a definition as it was read.
            differences(describe(held.thing), describe(present as NeedIndex))
      }
    >
      <DefinitionFields isNew={held === null} />
    </EditorForm>
  );
}

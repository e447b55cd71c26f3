import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Held } from '../../api/held';
import { saveArea, type ProgrammeArea } from '../../api/programme';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { areaPath } from '../view';
import { areaSchema, bodyOfInput, type AreaInput } from './areaSchema';
import { DistrictsField } from './DistrictsField';
import { passedOn } from './prefill';
import { useAreaWords } from './useAreaWords';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<ProgrammeArea> | null;
  defaults: AreaInput;
  onAgain?: () => void;
}

/** The form of an area itself. What it has of districts while it is in the programme is decided elsewhere. */
export function AreaForm({ held, defaults, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const figures = passedOn(useSearchParams()[0]);
  const describe = useAreaWords();
  const editor = useEditor({
    schema: areaSchema,
    defaults,
    etag: held?.etag ?? null,
    keptAs: `area.${held?.thing.code ?? 'new'}`,
    save: (input, etag) => saveArea(input.code, bodyOfInput(input), etag),
    onSaved: ({ code, name }) => {
      toast({ message: t('programme.form.saved', { name }) });
      void navigate(areaPath(code) + figures);
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? areaPath(held.thing.code) : '/programm'}
      isNew={held === null}
      create={t('programme.form.create')}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is an area as it was read.
            differences(describe(held.thing), describe(present as ProgrammeArea))
      }
    >
      <TextField name="name" label={t('programme.field.name')} />
      {held === null && (
        <TextField
          name="code"
          label={t('programme.field.code')}
          help={t('programme.form.codeHelp')}
          className="field--short"
        />
      )}
      <TextField
        name="description"
        label={t('programme.field.description')}
        help={t('programme.form.descriptionHelp')}
        rows={4}
        optional
      />
      {held?.thing.state === 'ADMITTED' ? (
        <p className="muted">{t('programme.form.byDecision')}</p>
      ) : (
        <>
          <DistrictsField scheme={defaults.scheme} help={t('programme.form.districtsHelp')} />
          <TextField
            name="from"
            label={t('programme.field.from')}
            help={t('programme.form.fromHelp')}
            className="field--short"
          />
        </>
      )}
    </EditorForm>
  );
}

import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adoptConcept, type Concept } from '../../api/concepts';
import type { Held } from '../../api/held';
import { useFormat } from '../../format/useFormat';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { adoptionSchema, bodyOfAdoption } from './conceptSchema';
import { conceptPath } from './paths';

const NOTHING = { decidedOn: '', body: '', paperNumber: '', paperLink: '' };

/** Who adopted a draft when and by which paper; asked for twice, because the version stays as it is then. */
export function AdoptForm({ held, onAgain }: { held: Held<Concept>; onAgain: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const { thing } = held;
  const here = conceptPath(thing.area.code, thing.number);
  const editor = useEditor({
    schema: adoptionSchema,
    defaults: NOTHING,
    etag: held.etag,
    keptAs: `adoption.${thing.id}`,
    asks: true,
    save: (input, etag) => adoptConcept(thing.id, bodyOfAdoption(input), etag ?? ''),
    onSaved: () => {
      toast({ message: t('concept.adopt.done', { number: thing.number }) });
      void navigate(here);
    },
  });
  const describe = ({ title, changedAt, state }: Concept): Described => [
    [t('concept.field.title'), title],
    [t('concept.field.state'), t(`concept.state.${state}`)],
    [t('concept.field.changedAt'), format.dateTime(changedAt)],
  ];
  return (
    <EditorForm
      editor={editor}
      back={here}
      isNew
      create={t('programme.decide.record')}
      onAgain={onAgain}
      // What the server sends as the present state is a concept as it was read.
      differences={(present) => differences(describe(thing), describe(present as Concept))}
      question={{
        title: t('concept.adopt.ask', { number: thing.number }),
        confirm: t('programme.decide.record'),
        text: <p>{t('concept.adopt.askText')}</p>,
      }}
    >
      <TextField
        name="decidedOn"
        label={t('programme.field.decidedOn')}
        help={t('catalogue.form.dateHelp')}
        className="field--short"
      />
      <TextField
        name="body"
        label={t('programme.field.body')}
        help={t('programme.decide.bodyHelp')}
      />
      <TextField
        name="paperNumber"
        label={t('programme.field.paperNumber')}
        className="field--short"
      />
      <TextField
        name="paperLink"
        label={t('programme.field.paperLink')}
        help={t('programme.decide.linkHelp')}
        optional
      />
    </EditorForm>
  );
}

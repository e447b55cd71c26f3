import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Held } from '../../api/held';
import { previewOf, type ProgrammeArea } from '../../api/programme';
import { typedDate } from '../../format/typedDate';
import { useLanguage } from '../../i18n/useLanguage';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { areaPath } from '../view';
import { openDistricts } from './areaSchema';
import { DecisionFields } from './DecisionFields';
import { bodyOfInput, decisionSchema, newDecision, type DecisionKind } from './decisionSchema';
import { decideOn } from './decideOn';
import { EvidenceField } from './EvidenceField';
import { figuresAsked } from './figuresAsked';
import { prefillOf } from './prefill';
import { useAreaWords } from './useAreaWords';

interface Props {
  held: Held<ProgrammeArea>;
  kind: DecisionKind;
  onAgain: () => void;
}

/** The form of a decision. It is recorded once and never changed, so it is asked for twice. */
export function DecisionForm({ held, kind, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const queries = useQueryClient();
  const describe = useAreaWords();
  const { thing: area } = held;
  const language = useLanguage();
  const { evidence, at } = prefillOf(useSearchParams()[0]);
  const editor = useEditor({
    schema: decisionSchema(kind),
    // A decision is on the districts of today; other districts begin from those without an end.
    defaults: newDecision(
      kind === 'DISTRICTS' ? openDistricts(area) : area.districts.map(({ code }) => code),
      { evidence, at: at === '' ? '' : typedDate(at, language) },
    ),
    etag: held.etag,
    keptAs: `decision.${area.code}.${kind}`,
    asks: true,
    save: async (input, etag) => {
      const figures = await queries.fetchQuery(previewOf(figuresAsked(area.scheme, input)));
      return decideOn(area.code, kind, input.districts, bodyOfInput(input, figures), etag ?? '');
    },
    onSaved: () => {
      toast({ message: t(`programme.decide.done.${kind}`, { name: area.name }) });
      void navigate(areaPath(area.code));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={areaPath(area.code)}
      isNew
      create={t('programme.decide.record')}
      onAgain={onAgain}
      differences={(present) =>
        // What the server sends as the present state is an area as it was read.
        differences(describe(area), describe(present as ProgrammeArea))
      }
      question={{
        title: t(`programme.decide.ask.${kind}`, { name: area.name }),
        confirm: t('programme.decide.record'),
        text: <p>{t('programme.decide.askText', { count: editor.asked?.evidence.length ?? 0 })}</p>,
      }}
    >
      <DecisionFields scheme={area.scheme} kind={kind} />
      <EvidenceField scheme={area.scheme} optional={kind === 'EXIT'} />
    </EditorForm>
  );
}

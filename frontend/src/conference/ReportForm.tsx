import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeReport, createReport, type FieldReport } from '../api/fieldReports';
import type { Held } from '../api/held';
import { useMe } from '../api/session';
import { useFormat } from '../format/useFormat';
import { EditorForm } from '../ui/form/EditorForm';
import { differences, type Described } from '../ui/form/describe';
import { useEditor } from '../ui/form/useEditor';
import { useToast } from '../ui/Toasts';
import { useReportWords } from '../ui/voices/useReportWords';
import { ReportFields } from './ReportFields';
import { bodiesFor } from './reporting';
import { bodyOfInput, reportSchema, type ReportInput } from './reportSchema';
import { reportPath } from './view';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<FieldReport> | null;
  defaults: ReportInput;
  onAgain?: () => void;
}

/** The form of a report. */
export function ReportForm({ held, defaults, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useDescription();
  const me = useMe().data;
  const codesFor = (input: ReportInput) => (me ? bodiesFor(me, input).map(({ code }) => code) : []);
  const made = useRef(held?.thing.id ?? '');
  const editor = useEditor({
    schema: reportSchema,
    defaults,
    etag: held?.etag ?? null,
    keptAs: `report.${held === null ? 'new' : held.thing.id}`,
    save: (input, etag) =>
      held && etag !== null
        ? changeReport(held.thing.id, bodyOfInput(input), etag)
        : createReport(bodyOfInput(input, codesFor(input))).then(({ id }) => {
            made.current = id;
          }),
    onSaved: () => {
      toast({ message: t(held ? 'voices.form.changed' : 'voices.form.sent') });
      void navigate(reportPath(made.current));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? reportPath(held.thing.id) : '/stimmen'}
      isNew={held === null}
      create={t('voices.form.send')}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a report as it was read.
            differences(describe(held.thing), describe(present as FieldReport))
      }
    >
      <ReportFields scheme={defaults.scheme} isNew={held === null} />
    </EditorForm>
  );
}

function useDescription(): (report: FieldReport) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useReportWords();
  return (report) => [
    [t('voices.field.text'), report.text],
    [t('voices.field.kind'), t(`voices.kind.${report.kind}`)],
    [t('voices.field.districts'), words.districts(report)],
    [t('voices.field.topic'), report.topic.name],
    [t('voices.field.date'), format.date(report.date)],
    [t('voices.field.source'), t(`voices.source.${report.source}`)],
    [t('voices.field.relation'), words.relation(report)],
    [t('voices.field.answer'), words.answer(report)],
  ];
}

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { proofDocument, useProofOfUse, type PaperSpan, type ProofOfUse } from '../../api/papers';
import { parseDate } from '../../format/parse';
import { typedDate } from '../../format/typedDate';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { usePeriodName } from '../../ui/periods/usePeriodName';
import { QueryView } from '../../ui/QueryView';
import { saveFile } from '../../ui/saveFile';
import { ProblemAlert } from '../../ui/states';
import { Cost } from './Cost';
import { PaperFrame } from './PaperFrame';
import { Delivered, MeasureOfPaper, Part, ServedGoals, TargetSentences } from './PaperParts';
import { Periods } from './Periods';

/** The report that goes with the proof of use, ready to be printed or taken on in a word processor. */
export default function ProofPage() {
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const span = { from: params.get('von') ?? '', to: params.get('bis') ?? '' };
  const proof = useProofOfUse(id, span);
  return (
    <QueryView query={proof} lines={14}>
      {(paper) => (
        <Proof
          paper={paper}
          span={span}
          onSpan={({ from, to }) =>
            setParams(
              { ...(from === '' ? {} : { von: from }), ...(to === '' ? {} : { bis: to }) },
              { replace: true },
            )
          }
        />
      )}
    </QueryView>
  );
}

interface ProofProps {
  paper: ProofOfUse;
  span: PaperSpan;
  onSpan: (span: PaperSpan) => void;
}

function Proof({ paper, span, onSpan }: ProofProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const days = { from: format.date(paper.from), to: format.date(paper.to) };
  return (
    <PaperFrame
      measure={paper.measure}
      title={t('paper.proof.title')}
      lead={t('paper.proof.lead', days)}
    >
      <SpanForm key={paper.from + paper.to} paper={paper} onSpan={onSpan} />
      <Download paper={paper} span={span} />
      {(['missing', 'cut'] as const).map(
        (why) =>
          paper[why].length > 0 && (
            <p key={why} className="paper-missing">
              {t(`paper.proof.${why}`, { periods: format.list(paper[why].map(periodName)) })}
            </p>
          ),
      )}
      <MeasureOfPaper measure={paper.measure} />
      <ServedGoals goals={paper.goals} />
      <Part id="paper-reached" title={t('paper.reached')}>
        <p>{paper.reached.sentence}</p>
        <Delivered output={paper.output} />
      </Part>
      <TargetSentences targets={paper.targets} />
      <Periods periods={paper.periods} />
      <Cost cost={paper.cost} />
    </PaperFrame>
  );
}

function SpanForm({ paper, onSpan }: Omit<ProofProps, 'span'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [from, setFrom] = useState(typedDate(paper.from, language));
  const [to, setTo] = useState(typedDate(paper.to, language));
  const [tried, setTried] = useState(false);
  const days = { from: parseDate(from), to: parseDate(to) };
  const wrong = (day: string | null) =>
    tried && day === null ? t('catalogue.fault.date') : undefined;
  return (
    <form
      className="filters list-filters no-print"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (days.from !== null && days.to !== null) onSpan({ from: days.from, to: days.to });
      }}
    >
      <Field label={t('paper.proof.from')} error={wrong(days.from)}>
        {(field) => (
          <input {...field} value={from} onChange={(event) => setFrom(event.target.value)} />
        )}
      </Field>
      <Field label={t('paper.proof.to')} error={wrong(days.to)}>
        {(field) => <input {...field} value={to} onChange={(event) => setTo(event.target.value)} />}
      </Field>
      <Button type="submit">{t('paper.proof.show')}</Button>
    </form>
  );
}

function Download({ paper, span }: Omit<ProofProps, 'onSpan'>) {
  const { t } = useTranslation();
  const taking = useMutation({
    mutationFn: () => proofDocument(paper.measure.id, span),
    onSuccess: (file) => saveFile(t('paper.proof.fileName', { to: paper.to }), file, file.type),
  });
  return (
    <div className="no-print">
      <Button disabled={taking.isPending} onClick={() => taking.mutate()}>
        {t('paper.proof.docx')}
      </Button>
      {taking.isError && <ProblemAlert error={taking.error} />}
    </div>
  );
}

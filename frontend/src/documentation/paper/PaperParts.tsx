import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProofOfUse } from '../../api/papers';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../../ui/Facts';

/** A part of a paper under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Which measure the paper is about. */
export function MeasureOfPaper({ measure }: Pick<ProofOfUse, 'measure'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, summary, organisation, partners, districts, areas, targetGroups } = measure;
  const from = measure.startedOn ?? measure.from;
  const to = measure.endedOn ?? measure.to;
  return (
    <Part id="paper-measure" title={title}>
      {summary !== null && <p className="long-text">{summary}</p>}
      <Facts
        facts={[
          { label: t('measure.field.organisation'), value: organisation.name },
          { label: t('measure.field.partners'), value: partners.join(', ') },
          { label: t('measure.field.districts'), value: places(districts) },
          { label: t('measure.field.areas'), value: places(areas) },
          {
            label: t('measure.field.targetGroups'),
            value: targetGroups.map((group) => t(`measure.targetGroup.${group}`)).join(', '),
          },
          {
            label: t('paper.runs'),
            value:
              from === null
                ? ''
                : t('documentation.period.span', {
                    from: format.date(from),
                    to: to === null ? t('paper.open') : format.date(to),
                  }),
          },
          { label: t('paper.objective'), value: measure.objective },
        ]}
      />
    </Part>
  );
}

function places(refs: { name: string }[]): string {
  return refs.map(({ name }) => name).join(', ');
}

/** What was delivered, and in how many periods it was counted where not in all, beside what was planned. */
export function Delivered({ output }: Pick<ProofOfUse, 'output'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const said = (value: number | null) => (value === null ? '' : format.integer(value));
  const { counted, periods } = output;
  const actual = said(output.actual);
  const unit = output.unit ?? t('documentation.field.output');
  return (
    <Facts
      facts={[
        {
          label: t('paper.delivered', { unit }),
          value:
            actual === '' || counted === periods
              ? actual
              : t('paper.partly', { actual, counted, periods }),
        },
        { label: t('paper.expected', { unit }), value: said(output.expected) },
      ]}
    />
  );
}

/** The goals of the programme that the measure serves. */
export function ServedGoals({
  goals,
}: {
  goals: { title: string; area: { name: string }; hypothesis?: string | null }[];
}) {
  const { t } = useTranslation();
  if (goals.length === 0) return null;
  return (
    <Part id="paper-goals" title={t('paper.goals')}>
      <ul className="said-list">
        {goals.map(({ title, area, hypothesis }) => (
          <li key={title + area.name}>
            <strong>{title}</strong> <span className="muted">({area.name})</span>
            {hypothesis && <p>{hypothesis}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** How far the measure's own targets are reached, each in a sentence. */
export function TargetSentences({
  targets,
}: {
  targets: { name: string; sentence: string | null }[];
}) {
  const { t } = useTranslation();
  if (targets.length === 0) return null;
  return (
    <Part id="paper-targets" title={t('paper.targets')}>
      <ul className="said-list">
        {targets.map(({ name, sentence }) => (
          <li key={name}>
            <strong>{name}</strong>
            <p>{sentence ?? t('paper.notOpen')}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

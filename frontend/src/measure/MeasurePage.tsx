import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Held } from '../api/held';
import { useMeasure, type Measure } from '../api/measures';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { ContributionsOfMeasure } from '../ui/measures/ContributionsOfMeasure';
import { DocumentationOfMeasure } from '../ui/measures/DocumentationOfMeasure';
import { MEASURES } from '../ui/measures/paths';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { SectionNav } from '../ui/SectionNav';
import { ThingSteps } from '../ui/trail/ThingSteps';
import { MeasureActs } from './parts/MeasureActs';
import { MeasureFacts } from './parts/MeasureFacts';
import { MeasureTargets } from './parts/MeasureTargets';
import { OverlapsOfMeasure } from './parts/OverlapsOfMeasure';
import { Recommendation } from './parts/Recommendation';
import { ServedGoals } from './parts/ServedGoals';
import { StartChecklist } from './parts/StartChecklist';
import { editPath } from './paths';
import { FundingsOfMeasure } from './resource/FundingsOfMeasure';
import { MoneySection } from './resource/MoneySection';
import './measure.css';

/** One measure: what it wants, for which goals, how far it is, what it costs, and what comes next. */
export default function MeasurePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <QueryView query={useMeasure(id)} lines={14}>
      {(held) => (
        <Page
          title={held.thing.title}
          crumbs={[
            { to: '/', label: t('nav.start') },
            { to: MEASURES, label: t('measure.title') },
          ]}
          action={<MainAction measure={held.thing} />}
        >
          <Parts held={held} />
        </Page>
      )}
    </QueryView>
  );
}

function MainAction({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  return measure.may.includes('EDIT') ? (
    <ButtonLink to={editPath(measure.id)} look="secondary">
      {t('measure.act.edit')}
    </ButtonLink>
  ) : (
    <Button onClick={() => globalThis.print()}>{t('programme.print')}</Button>
  );
}

function Parts({ held }: { held: Held<Measure> }) {
  const { t } = useTranslation();
  const { thing, etag } = held;
  const sections = [
    'goals',
    // What another department does is planned, paid and measured there.
    ...(thing.managed ? (['targets', 'money'] as const) : []),
    ...(thing.may.includes('FUND') ? (['fundings'] as const) : []),
    ...(thing.startedOn === null ? [] : (['documentation', 'contributions'] as const)),
    ...(thing.overlaps.length > 0 ? (['overlaps'] as const) : []),
    'history',
  ] as const;
  return (
    <>
      <Recommendation held={held} />
      <MeasureFacts measure={thing} />
      <MeasureActs measure={thing} etag={etag} />
      <StartChecklist measure={thing} />
      <SectionNav
        label={t('measure.nav')}
        sections={sections.map((section) => ({
          id: section,
          label: t(`measure.section.${section}`),
        }))}
      />
      <ServedGoals measure={thing} />
      {thing.managed && (
        <>
          <div id="targets">
            <MeasureTargets held={held} />
          </div>
          <MoneySection held={held} />
          <FundingsOfMeasure measure={thing} />
        </>
      )}
      {thing.startedOn !== null && (
        <>
          <DocumentationOfMeasure measure={thing.id} />
          <ContributionsOfMeasure
            measure={thing.id}
            mayContribute={thing.may.includes('CONTRIBUTE')}
          />
        </>
      )}
      <OverlapsOfMeasure measure={thing} />
      <section id="history" aria-labelledby="history-title">
        <h2 id="history-title">{t('measure.section.history')}</h2>
        <ThingSteps kind="measure" id={thing.id} version={thing.version} />
      </section>
    </>
  );
}

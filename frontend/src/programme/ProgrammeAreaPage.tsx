import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProgrammeArea } from '../api/programme';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { SectionNav } from '../ui/SectionNav';
import { ThingHistory } from '../ui/trail/ThingHistory';
import { AreaActs } from './AreaActs';
import { AreaFacts } from './AreaFacts';
import { ConceptLine } from './concept/ConceptLine';
import { Cycle, CYCLE } from './Cycle';
import { Decisions } from './Decisions';
import { DueNext } from './due/DueNext';
import { Findings } from './Findings';
import { useAreaCrumbs } from './useAreaCrumbs';

/** One area of the programme: what comes next, its cycle from situation to attainment, what was decided. */
export default function ProgrammeAreaPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const area = useProgrammeArea(code);
  const crumbs = useAreaCrumbs();
  return (
    <QueryView query={area} lines={12}>
      {({ thing }) => (
        <Page
          title={thing.name}
          {...(thing.description === null ? {} : { lead: thing.description })}
          crumbs={crumbs}
          action={<Button onClick={() => globalThis.print()}>{t('programme.print')}</Button>}
        >
          <AreaActs area={thing} />
          <Findings area={thing} />
          <DueNext area={thing} />
          <AreaFacts area={thing} />
          <SectionNav
            label={t('programme.nav')}
            sections={[...CYCLE, 'concept' as const, 'decisions' as const].map((id) => ({
              id,
              label: t(`programme.section.${id}`),
            }))}
          />
          <Cycle area={thing} />
          <section id="concept" aria-labelledby="concept-title">
            <h2 id="concept-title">{t('programme.section.concept')}</h2>
            <ConceptLine area={thing.code} />
          </section>
          <Decisions code={thing.code} />
          <ThingHistory
            kind="programme-area"
            id={thing.code}
            version={thing.version}
            right="manage-programme"
          />
        </Page>
      )}
    </QueryView>
  );
}

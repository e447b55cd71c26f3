import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useContributions, type Contribution } from '../../api/contributions';
import { useMeasure, type Measure } from '../../api/measures';
import { useInstallation } from '../../api/session';
import { measurePath } from '../../ui/periods/paths';
import { FreshOnce } from '../../ui/FreshOnce';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Empty } from '../../ui/states';
import '../documentation.css';
import { Chooser } from './Chooser';
import { ContributionForm } from './ContributionForm';
import { yearsToAssess } from './years';

/** What a measure contributed to one of its goals in a year: asked step by step, never computed. */
export default function ContributionPage() {
  const { id = '' } = useParams();
  const measure = useMeasure(id);
  const said = useContributions(id);
  const today = useInstallation().data?.today ?? '';
  return (
    <QueryView query={measure} lines={10}>
      {({ thing }) => (
        <Frame measure={thing}>
          <FreshOnce query={said}>
            {(all, again) => <Assess measure={thing} said={all} today={today} onAgain={again} />}
          </FreshOnce>
        </Frame>
      )}
    </QueryView>
  );
}

function Frame({ measure, children }: { measure: Measure; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('contribution.title')}
      lead={t('contribution.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/massnahmen', label: t('measure.title') },
        { to: measurePath(measure.id), label: measure.title },
      ]}
    >
      {children}
    </Page>
  );
}

interface AssessProps {
  measure: Measure;
  said: Contribution[];
  onAgain: () => void;
  today: string;
}

function Assess({ measure, said, today, onAgain }: AssessProps) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const years = yearsToAssess(measure, today);
  const goals = measure.goals.filter(({ hypothesis }) => hypothesis !== null);
  const goal = goals.find(({ id }) => id === params.get('ziel')) ?? goals[0];
  const year = years.find((each) => String(each) === params.get('jahr')) ?? years[0];
  if (year === undefined) {
    return <Empty title={t('contribution.tooEarly')}>{t('contribution.tooEarlyText')}</Empty>;
  }
  if (goal === undefined || goal.hypothesis === null) {
    return <Empty title={t('contribution.noGoal')}>{t('contribution.noGoalText')}</Empty>;
  }
  const before = said.find((each) => each.goal === goal.id && each.year === year) ?? null;
  return (
    <>
      <Chooser
        goals={goals}
        years={years}
        chosen={{ goal: goal.id, year }}
        onChoose={(chosen) =>
          setParams({ ziel: chosen.goal, jahr: String(chosen.year) }, { replace: true })
        }
      />
      <blockquote className="entry-returned contribution-hypothesis">
        <p className="muted">{t('contribution.field.hypothesis')}</p>
        <p className="long-text">{before?.hypothesis ?? goal.hypothesis}</p>
      </blockquote>
      <ContributionForm
        key={`${goal.id} ${String(year)} ${String(before?.version ?? 0)}`}
        {...{ measure, goal: goal.id, year, before, onAgain }}
      />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useReportLines } from '../../api/papers';
import { useInstallation } from '../../api/session';
import { ContributionView } from '../../ui/periods/ContributionView';
import { Facts } from '../../ui/Facts';
import { useMoney } from '../../ui/periods/useMoney';
import { QueryView } from '../../ui/QueryView';
import { Select } from '../../ui/Select';
import { yearsOf } from '../contribution/years';
import { PaperFrame } from './PaperFrame';
import { Delivered, MeasureOfPaper, Part, ServedGoals, TargetSentences } from './PaperParts';
import { Periods } from './Periods';

/** What the yearly report says of a measure. */
export default function LinesPage() {
  const { t } = useTranslation();
  const money = useMoney();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const today = useInstallation().data?.today ?? '';
  const asked = Number(params.get('jahr') ?? today.slice(0, 4));
  return (
    <QueryView query={useReportLines(id, asked)} lines={10}>
      {({ measure, year, goals, periods, reached, output, targets, contributions, ...cost }) => (
        <PaperFrame
          measure={measure}
          title={t('paper.lines.title', { year })}
          lead={t('paper.lines.lead')}
        >
          <div className="filters list-filters no-print">
            <Select
              label={t('contribution.field.year')}
              value={String(year)}
              onChoose={(jahr) => setParams({ jahr }, { replace: true })}
            >
              {yearsOf(measure, today).map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          </div>
          <MeasureOfPaper measure={measure} />
          <ServedGoals goals={goals} />
          <Part id="paper-reached" title={t('paper.reached')}>
            <p>{reached.sentence}</p>
            <Delivered output={output} />
            <Facts
              facts={[
                { label: t('paper.costOf.plannedInYear'), value: said(cost.planned, money) },
                { label: t('paper.costOf.actual'), value: said(cost.spent, money) },
              ]}
            />
          </Part>
          <TargetSentences targets={targets} />
          <Periods periods={periods} />
          {contributions.length > 0 && (
            <Part id="paper-contributions" title={t('contribution.title')}>
              {contributions.map((each) => (
                <section key={each.goal} aria-label={each.goalTitle}>
                  <h3>{each.goalTitle}</h3>
                  <ContributionView contribution={each} />
                </section>
              ))}
            </Part>
          )}
        </PaperFrame>
      )}
    </QueryView>
  );
}

function said(amount: number | null, money: (amount: number) => string): string {
  return amount === null ? '' : money(amount);
}

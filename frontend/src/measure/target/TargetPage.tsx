import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { GoalTarget } from '../../api/goals';
import { useMeasure, type Measure } from '../../api/measures';
import { useMeasureTargets } from '../../api/measureTargets';
import { differences, type Described } from '../../ui/form/describe';
import { FreshOnce } from '../../ui/FreshOnce';
import { measurePath, MEASURES } from '../../ui/measures/paths';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { TargetForm } from '../../ui/targets/TargetForm';
import { useTargetWords } from '../../ui/targets/useTargetWords';
import { useMeasureWords } from '../form/useMeasureWords';
import { bearerOf } from './bearerOf';

/** A target of a measure is set or changed. */
export default function TargetPage() {
  const { t } = useTranslation();
  const { id = '', target } = useParams();
  const targets = useMeasureTargets(id);
  const inWords = useMeasureWords();
  const ofTarget = useTargetWords();
  const describe = (measure: Measure, its: GoalTarget[]): Described => [
    ...inWords(measure),
    [t('measure.section.targets'), its.map(ofTarget).join('; ')],
  ];
  return (
    <FreshOnce query={useMeasure(id)}>
      {(held, again) => (
        // Whoever begins anew begins from the targets of that moment too.
        <FreshOnce key={held.etag} query={targets}>
          {({ items }) => {
            const known = items.find((each) => each.id === target) ?? null;
            if (target !== undefined && known === null) return <NotFound />;
            return (
              <Page
                title={t(known === null ? 'goal.target.newTitle' : 'goal.target.editTitle')}
                crumbs={[
                  { to: '/', label: t('nav.start') },
                  { to: MEASURES, label: t('measure.title') },
                  { to: measurePath(id), label: held.thing.title },
                ]}
              >
                <TargetForm
                  key={held.etag}
                  bearer={bearerOf(held, items, () => targets.refetch())}
                  target={known}
                  onAgain={again}
                  differences={(present) =>
                    differences(
                      describe(held.thing, items),
                      describe(present as Measure, targets.data?.items ?? items),
                    )
                  }
                />
              </Page>
            );
          }}
        </FreshOnce>
      )}
    </FreshOnce>
  );
}

import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMeasure, type Measure } from '../../api/measures';
import { useMeasureTargets } from '../../api/measureTargets';
import { differences } from '../../ui/form/describe';
import { FreshOnce } from '../../ui/FreshOnce';
import { measurePath, MEASURES } from '../../ui/measures/paths';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { TargetForm } from '../../ui/targets/TargetForm';
import { useMeasureWords } from '../form/useMeasureWords';
import { bearerOf } from './bearerOf';

/** A target of a measure is set or changed. */
export default function TargetPage() {
  const { t } = useTranslation();
  const { id = '', target } = useParams();
  const targets = useMeasureTargets(id);
  const describe = useMeasureWords();
  return (
    <FreshOnce query={useMeasure(id)}>
      {(held, again) => (
        <FreshOnce query={targets}>
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
                  bearer={bearerOf(held, items)}
                  target={known}
                  onAgain={again}
                  differences={(present) =>
                    differences(describe(held.thing), describe(present as Measure))
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

import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMeasure } from '../../api/measures';
import { useDecisionsOf } from '../../api/resources';
import { FreshOnce } from '../../ui/FreshOnce';
import { measurePath, MEASURES } from '../../ui/measures/paths';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { DecisionForm } from './DecisionForm';

/** A resource decision is recorded or changed. */
export default function DecisionPage() {
  const { t } = useTranslation();
  const { id = '', decision } = useParams();
  const decisions = useDecisionsOf(id);
  return (
    <FreshOnce query={useMeasure(id)}>
      {({ thing: measure }) => (
        <FreshOnce query={decisions}>
          {(list, again) => {
            const known = list.find((each) => each.id === decision) ?? null;
            if (decision !== undefined && known === null) return <NotFound />;
            return (
              <Page
                title={t('measure.decision.new')}
                crumbs={[
                  { to: '/', label: t('nav.start') },
                  { to: MEASURES, label: t('measure.title') },
                  { to: measurePath(id), label: measure.title },
                ]}
              >
                <DecisionForm
                  key={known?.version ?? 'new'}
                  measure={measure}
                  decision={known}
                  onAgain={again}
                />
              </Page>
            );
          }}
        </FreshOnce>
      )}
    </FreshOnce>
  );
}

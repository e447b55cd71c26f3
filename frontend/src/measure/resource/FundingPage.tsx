import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMeasure } from '../../api/measures';
import { useFundings } from '../../api/resources';
import { FreshOnce } from '../../ui/FreshOnce';
import { measurePath, MEASURES } from '../../ui/measures/paths';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { FundingForm } from './FundingForm';

/** A grant or a service contract is recorded or changed. */
export default function FundingPage() {
  const { t } = useTranslation();
  const { id = '', funding } = useParams();
  const fundings = useFundings(id, true);
  return (
    <FreshOnce query={useMeasure(id)}>
      {({ thing: measure }) => (
        <FreshOnce query={fundings}>
          {(list, again) => {
            const known = list.find((each) => each.id === funding) ?? null;
            if (funding !== undefined && known === null) return <NotFound />;
            return (
              <Page
                title={t('measure.funding.new')}
                lead={t('measure.funding.text')}
                crumbs={[
                  { to: '/', label: t('nav.start') },
                  { to: MEASURES, label: t('measure.title') },
                  { to: measurePath(id), label: measure.title },
                ]}
              >
                <FundingForm
                  key={known?.version ?? 'new'}
                  measure={id}
                  funding={known}
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

import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert';
import { FreshOnce } from '../../ui/FreshOnce';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { AdoptForm } from './AdoptForm';
import { useConceptCrumbs } from './useConceptCrumbs';
import { useVersion } from './useVersion';

/** It is recorded how a draft was adopted. */
export default function AdoptPage() {
  const { t } = useTranslation();
  const { code, area, concept, isMissing } = useVersion();
  const number = concept.data?.thing.number;
  const crumbs = useConceptCrumbs(code, area.data?.thing.name ?? code, number);
  if (isMissing) return <NotFound />;
  return (
    <Page title={t('concept.adopt.title')} lead={t('concept.adopt.lead')} crumbs={crumbs}>
      <FreshOnce query={concept}>
        {(held, again) =>
          held.thing.may.includes('ADOPT') ? (
            <AdoptForm key={held.etag} held={held} onAgain={again} />
          ) : (
            <Alert kind="info" title={t('concept.form.adopted')} />
          )
        }
      </FreshOnce>
    </Page>
  );
}

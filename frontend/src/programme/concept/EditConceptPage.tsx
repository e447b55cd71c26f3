import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert';
import { FreshOnce } from '../../ui/FreshOnce';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { ConceptForm } from './ConceptForm';
import { useConceptCrumbs } from './useConceptCrumbs';
import { useVersion } from './useVersion';
import './concept.css';

/** A draft is written. */
export default function EditConceptPage() {
  const { t } = useTranslation();
  const { code, area, concept, isMissing } = useVersion();
  const number = concept.data?.thing.number;
  const crumbs = useConceptCrumbs(code, area.data?.thing.name ?? code, number);
  if (isMissing) return <NotFound />;
  return (
    <Page title={t('concept.form.title')} lead={t('concept.form.lead')} crumbs={crumbs}>
      <FreshOnce query={concept}>
        {(held, again) =>
          held.thing.may.includes('EDIT') ? (
            <ConceptForm key={held.etag} held={held} onAgain={again} />
          ) : (
            <Alert kind="info" title={t('concept.form.adopted')} />
          )
        }
      </FreshOnce>
    </Page>
  );
}

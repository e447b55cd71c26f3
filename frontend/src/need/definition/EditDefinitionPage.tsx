import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useNeedIndex } from '../../api/needIndices';
import { FreshOnce } from '../../ui/FreshOnce';
import { Page } from '../../ui/Page';
import { DefinitionForm } from './DefinitionForm';
import { useNeedCrumbs } from './useNeedCrumbs';

/** Changing a definition: a new version of it. */
export default function EditDefinitionPage() {
  const { code = '' } = useParams();
  const { t } = useTranslation();
  return (
    <Page title={t('need.definitions.edit')} crumbs={useNeedCrumbs(true)}>
      <FreshOnce query={useNeedIndex(code)}>
        {(held, again) => <DefinitionForm key={held.etag} held={held} onAgain={again} />}
      </FreshOnce>
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { DefinitionForm } from './DefinitionForm';
import { useNeedCrumbs } from './useNeedCrumbs';

/** A new index. */
export default function NewDefinitionPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('need.definitions.new')} crumbs={useNeedCrumbs(true)}>
      <DefinitionForm held={null} />
    </Page>
  );
}

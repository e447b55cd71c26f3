import { useTranslation } from 'react-i18next';
import { useEveryNeedIndex } from '../../api/needIndices';
import { mayDo, useMe } from '../../api/session';
import { ButtonLink } from '../../ui/ButtonLink';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Empty } from '../../ui/states';
import '../need.css';
import { NEW_DEFINITION } from '../paths';
import { DefinitionView } from './DefinitionView';
import { useNeedCrumbs } from './useNeedCrumbs';

/** What each index is made of; for everybody to read, for the statistics office to change. */
export default function DefinitionsPage() {
  const { t } = useTranslation();
  const indices = useEveryNeedIndex();
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  return (
    <Page
      title={t('need.definitions.title')}
      lead={t('need.definitions.lead')}
      crumbs={useNeedCrumbs()}
      action={mayEdit && <ButtonLink to={NEW_DEFINITION}>{t('need.definitions.new')}</ButtonLink>}
    >
      <QueryView query={indices}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('need.noIndices')}>{t('need.noIndicesText')}</Empty>
          ) : (
            items.map((index) => (
              <DefinitionView key={index.code} index={index} mayEdit={mayEdit} />
            ))
          )
        }
      </QueryView>
    </Page>
  );
}

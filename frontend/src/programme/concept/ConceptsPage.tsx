import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConcepts } from '../../api/concepts';
import { useProgrammeArea } from '../../api/programme';
import { mayDo, useMe } from '../../api/session';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Empty } from '../../ui/states';
import { useAreaCrumbs } from '../useAreaCrumbs';
import { BeginControl } from './BeginControl';
import { CompareForm } from './CompareForm';
import { VersionList } from './VersionList';

/** All versions of an area's action concept that the reader sees. */
export default function ConceptsPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const area = useProgrammeArea(code);
  const name = area.data?.thing.name ?? code;
  const versions = useConcepts(code);
  const mayWrite = mayDo(useMe().data, 'manage-programme');
  const crumbs = useAreaCrumbs({ code, name });
  return (
    <QueryView query={area} lines={6}>
      {() => (
        <Page
          title={t('concept.titleOf', { name })}
          lead={t('concept.lead')}
          crumbs={crumbs}
          {...(mayWrite && versions.data?.every(({ state }) => state === 'ADOPTED')
            ? { action: <BeginControl area={code} isFirst={versions.data.length === 0} /> }
            : {})}
        >
          <QueryView query={versions}>
            {(list) =>
              list.length === 0 ? (
                <Empty title={t('concept.none')}>{t('concept.noneText')}</Empty>
              ) : (
                <>
                  <VersionList area={code} versions={list} />
                  {list.length > 1 && <CompareForm area={code} versions={list} />}
                </>
              )
            }
          </QueryView>
        </Page>
      )}
    </QueryView>
  );
}

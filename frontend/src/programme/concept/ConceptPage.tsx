import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { ThingHistory } from '../../ui/trail/ThingHistory';
import { ConceptActs } from './ConceptActs';
import { ConceptDocument } from './ConceptDocument';
import { useConceptCrumbs } from './useConceptCrumbs';
import { useVersion } from './useVersion';
import './concept.css';

/** One version as a document to read and to print. */
export default function ConceptPage() {
  const { t } = useTranslation();
  const { code, area, versions, concept, isMissing } = useVersion();
  const crumbs = useConceptCrumbs(code, area.data?.thing.name ?? code);
  if (isMissing) return <NotFound />;
  return (
    <QueryView query={versions} lines={12}>
      {(all) => (
        <QueryView query={concept} lines={12}>
          {(held) => (
            <Page
              title={held.thing.title}
              crumbs={crumbs}
              action={<Button onClick={() => globalThis.print()}>{t('programme.print')}</Button>}
            >
              <ConceptActs held={held} versions={all} />
              <ConceptDocument concept={held.thing} />
              <ThingHistory
                kind="action-concept"
                id={held.thing.id}
                version={held.thing.version}
                right="manage-programme"
              />
            </Page>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProgrammeArea } from '../../api/programme';
import { FreshOnce } from '../../ui/FreshOnce';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { useAreaCrumbs } from '../useAreaCrumbs';
import { DecisionForm } from './DecisionForm';
import { KINDS } from './decisionSchema';

/** A decision on an area is recorded: admission, exit, or other districts. */
export default function DecisionPage() {
  const { code = '', kind: word = '' } = useParams();
  const { t } = useTranslation();
  const query = useProgrammeArea(code);
  const crumbs = useAreaCrumbs({ code, name: query.data?.thing.name ?? code });
  const kind = KINDS[word];
  if (kind === undefined) return <NotFound />;
  return (
    <Page
      title={t(`programme.decide.title.${kind}`)}
      lead={t(`programme.decide.lead.${kind}`)}
      crumbs={crumbs}
    >
      <FreshOnce query={query}>
        {(held, again) => <DecisionForm key={held.etag} held={held} kind={kind} onAgain={again} />}
      </FreshOnce>
    </Page>
  );
}

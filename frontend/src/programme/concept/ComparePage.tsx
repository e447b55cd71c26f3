import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useConcept, useConcepts } from '../../api/concepts';
import { useProgrammeArea } from '../../api/programme';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Changes } from './Changes';
import { CompareForm } from './CompareForm';
import { useConceptCrumbs } from './useConceptCrumbs';
import './concept.css';

/** What changed from one version to another, section by section. */
export default function ComparePage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const [params] = useSearchParams();
  const area = useProgrammeArea(code);
  const versions = useConcepts(code);
  const crumbs = useConceptCrumbs(code, area.data?.thing.name ?? code);
  const [from, to] = ['von', 'nach'].map((name) => Number(params.get(name)));
  const idOf = (number?: number) => versions.data?.find((each) => each.number === number)?.id;
  const before = useConcept(idOf(from));
  const after = useConcept(idOf(to));
  return (
    <QueryView query={versions} lines={6}>
      {(list) => {
        const isMissing = idOf(from) === undefined || idOf(to) === undefined;
        if (isMissing || from === undefined || to === undefined) return <NotFound />;
        return (
          <Page
            title={t('concept.compare.titleOf', { from, to })}
            lead={t('concept.compare.lead')}
            crumbs={crumbs}
          >
            <CompareForm
              key={`${String(from)} ${String(to)}`}
              {...{ area: code, versions: list, from, to }}
            />
            <QueryView query={before}>
              {(earlier) => (
                <QueryView query={after}>
                  {(later) => <Changes before={earlier.thing} after={later.thing} />}
                </QueryView>
              )}
            </QueryView>
          </Page>
        );
      }}
    </QueryView>
  );
}

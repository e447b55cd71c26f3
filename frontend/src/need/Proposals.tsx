import { useTranslation } from 'react-i18next';
import { useNeedProposals, type NeedProposal, type NeedResult } from '../api/needIndices';
import { mayDo, useMe } from '../api/session';
import { QueryView } from '../ui/QueryView';
import { RecordList } from '../ui/RecordList';
import { useProposalColumns } from './useProposalColumns';

/** What the index proposes for the programme, for those who prepare the decision or take it. */
export function Proposals({ result }: { result: NeedResult }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const mayRead = mayDo(me, 'read-proposals') && result.index.dimension === 'LIFE_SITUATION';
  const proposals = useNeedProposals(result.index.code, result.date, mayRead);
  const columns = useProposalColumns(mayDo(me, 'manage-programme'));
  if (!mayRead) return null;
  return (
    <section aria-labelledby="need-proposals">
      <h2 id="need-proposals">{t('need.proposals')}</h2>
      <p>{t('need.proposalsText')}</p>
      <QueryView query={proposals} lines={4}>
        {({ items, unrated }) => (
          <>
            {items.length === 0 ? (
              <p>{t('need.noProposals')}</p>
            ) : (
              <RecordList<NeedProposal>
                label={t('need.proposals')}
                columns={columns}
                rows={items}
                keyOf={codeOf}
              />
            )}
            {unrated.map(({ district, area, reason }) => (
              <p key={district.code} className="muted">
                {t('need.unratedMember', { area: area.name, district: district.name, reason })}
              </p>
            ))}
          </>
        )}
      </QueryView>
    </section>
  );
}

function codeOf({ district }: NeedProposal): string {
  return district.code;
}

import { useTranslation } from 'react-i18next';
import { rankName } from './rankName';

const RANKS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Props {
  rank: number | null;
  onRank: (rank: number | null) => void;
}

/**
 * Which further place the head line names. It stands where its figure stands, and a link carries it;
 * another indicator begins without one.
 */
export function RankChoice({ rank, onRank }: Props) {
  const { t } = useTranslation();
  const ranks = [...new Set([...RANKS, rank ?? 2])].sort((a, b) => a - b);
  return (
    <select
      className="rank-choice"
      aria-label={t('monitoring.rank')}
      value={rank ?? ''}
      onChange={(event) => {
        onRank(event.target.value === '' ? null : Number(event.target.value));
      }}
    >
      <option value="">{t(rank === null ? 'monitoring.rankChoose' : 'monitoring.rankNone')}</option>
      {ranks.map((n) => (
        <option key={n} value={n}>
          {rankName(n, t)}
        </option>
      ))}
    </select>
  );
}

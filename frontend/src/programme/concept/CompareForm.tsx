import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ConceptSummary } from '../../api/concepts';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { comparePath } from './paths';

interface Props {
  area: string;
  /** Two or more, the newest first. */
  versions: ConceptSummary[];
  from?: number;
  to?: number;
}

/** Which two versions are held against each other. */
export function CompareForm({ area, versions, ...asked }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [from, setFrom] = useState(asked.from ?? versions[1]?.number ?? 1);
  const [to, setTo] = useState(asked.to ?? versions[0]?.number ?? 1);
  const options = versions.map(({ number, state }) => (
    <option key={number} value={number}>
      {t('concept.versionState', { number, state: t(`concept.state.${state}`) })}
    </option>
  ));
  return (
    <form
      className="filters list-filters no-print"
      aria-label={t('concept.compare.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(comparePath(area, from, to));
      }}
    >
      <Select
        label={t('concept.compare.from')}
        value={String(from)}
        onChoose={(value) => setFrom(Number(value))}
      >
        {options}
      </Select>
      <Select
        label={t('concept.compare.to')}
        value={String(to)}
        onChoose={(value) => setTo(Number(value))}
      >
        {options}
      </Select>
      <Button type="submit">{t('concept.compare.show')}</Button>
    </form>
  );
}

import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { findingsList } from '../../api/files';
import type { Delivery, Finding } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { Button } from '../../ui/Button';
import { SearchField } from '../../ui/filter/SearchField';
import { FilterChips } from '../../ui/FilterChips';
import { saveFile } from '../../ui/saveFile';
import { ProblemAlert } from '../../ui/states';
import { useSetting } from '../useSetting';

type Severity = Finding['severity'];
const MANY = 10;

/** Which findings are shown, and the list of them that goes back to the office. */
export function FindingsBar({ delivery, findings }: { delivery: Delivery; findings: Finding[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const set = useSetting();
  const chosen = params.get('severity');
  const options = (['ERROR', 'WARNING'] as const)
    .map((value) => ({
      value,
      label: t(`delivery.severityPlural.${value}`),
      number: findings.filter((finding) => finding.severity === value).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ number, ...option }) => ({ ...option, count: format.integer(number) }));
  return (
    <div className="findings-bar">
      {options.length > 1 && (
        <FilterChips<Severity>
          label={t('delivery.finding.filter')}
          options={options}
          chosen={options.map(({ value }) => value).filter((value) => value === chosen)}
          onChange={(next) => set({ severity: next.at(-1) ?? '' })}
        />
      )}
      {findings.length > MANY && (
        <SearchField
          label={t('delivery.finding.search')}
          className="field--short"
          value={params.get('q') ?? ''}
          onType={(q) => set({ q })}
        />
      )}
      <SaveList delivery={delivery} />
    </div>
  );
}

function SaveList({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const save = useMutation({
    mutationFn: async () => {
      const name = delivery.fileName.replace(/\.[^.]+$/, '');
      const text = await findingsList(delivery.id);
      saveFile(`${name}-${t('delivery.finding.file')}.csv`, text, 'text/csv');
    },
  });
  return (
    <div className="findings-save">
      <Button disabled={save.isPending} onClick={() => save.mutate()}>
        {t('delivery.finding.save')}
      </Button>
      {save.isError && <ProblemAlert error={save.error} />}
    </div>
  );
}

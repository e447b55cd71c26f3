import { useTranslation } from 'react-i18next';
import type { PlanFilter } from '../../api/deliveries';
import { useVariables } from '../../api/catalogue';
import type { Delivery } from '../../api/types';
import type { PlanKind } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { ChoiceFilter } from '../../ui/filter/ChoiceFilter';
import { SearchField } from '../../ui/filter/SearchField';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useSetting } from '../useSetting';
import { KINDS } from './PlanPart';

interface Props {
  delivery: Delivery;
  filter: PlanFilter;
  counts: Record<PlanKind, number>;
}

/** Which part of the plan is shown; every choice stands in the address. */
export function PlanBar({ delivery, filter, counts }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const set = useSetting();
  const variables = (useVariables().data?.items ?? []).filter(
    ({ source }) => source === delivery.source.code,
  );
  return (
    <>
      <SegmentedControl<PlanKind>
        label={t('delivery.planKinds')}
        value={filter.kind}
        onChange={(kind) => set({ kind, page: '' })}
        options={KINDS.map((value) => ({
          value,
          label: (
            <>
              {t(`delivery.planKind.${value}`)}&nbsp;
              <span className="numbers">{format.integer(counts[value])}</span>
            </>
          ),
        }))}
      />
      <div className="filters plan-filters">
        <SearchField
          label={t('delivery.planSearch')}
          value={filter.q}
          onType={(q) => set({ q, page: '' })}
        />
        <ChoiceFilter
          label={t('delivery.planColumns.variable')}
          value={filter.variable}
          options={variables.map(({ code, name }) => ({ value: code, label: name[language] }))}
          all={t('delivery.all')}
          onChoose={(variable) => set({ variable, page: '' })}
        />
      </div>
    </>
  );
}

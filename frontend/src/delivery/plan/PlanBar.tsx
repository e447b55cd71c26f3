import { useTranslation } from 'react-i18next';
import type { PlanFilter } from '../../api/deliveries';
import { useVariables } from '../../api/catalogue';
import type { Delivery } from '../../api/types';
import type { PlanKind } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { Field } from '../../ui/Field';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
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
        <Field label={t('delivery.planSearch')}>
          {(field) => (
            <input
              {...field}
              type="search"
              value={filter.q}
              onChange={(event) => set({ q: event.target.value, page: '' })}
            />
          )}
        </Field>
        <Select
          label={t('delivery.planColumns.variable')}
          value={filter.variable}
          onChoose={(variable) => set({ variable, page: '' })}
        >
          <option value="">{t('delivery.all')}</option>
          {variables.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}

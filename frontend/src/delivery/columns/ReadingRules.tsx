import { useTranslation } from 'react-i18next';
import type { Mapping } from '../../api/types';
import { SegmentedControl } from '../../ui/SegmentedControl';

interface Props {
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** How numbers are written in the file, and whether it has a row per district or per figure. */
export function ReadingRules({ mapping, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="filters reading-rules">
      <SegmentedControl
        showLabel
        label={t('delivery.mapping.decimal')}
        value={mapping.decimalSeparator}
        onChange={(decimalSeparator) => onChange({ ...mapping, decimalSeparator })}
        options={(['COMMA', 'POINT'] as const).map((value) => ({
          value,
          label: t(`delivery.mapping.decimals.${value}`),
        }))}
      />
      <SegmentedControl
        showLabel
        label={t('delivery.mapping.layout')}
        value={mapping.layout}
        onChange={(layout) => onChange({ ...mapping, layout })}
        options={(['WIDE', 'LONG'] as const).map((value) => ({
          value,
          label: t(`delivery.mapping.layouts.${value}`),
        }))}
      />
    </div>
  );
}

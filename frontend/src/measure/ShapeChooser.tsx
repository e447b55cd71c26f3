import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '../ui/SegmentedControl';
import { GROUPS, type MeasureView } from './view';

interface Props {
  view: MeasureView;
  onChange: (change: Partial<MeasureView>) => void;
}

/** As a table or along the calendar; the latter by organisation or by place. */
export function ShapeChooser({ view, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="chips-row no-print">
      <SegmentedControl
        label={t('measure.show')}
        value={view.shape}
        options={[
          { value: 'table', label: t('measure.asTable') },
          { value: 'line', label: t('measure.asLine') },
        ]}
        onChange={(shape) => onChange({ shape })}
      />
      {view.shape === 'line' && (
        <SegmentedControl
          label={t('measure.groupBy')}
          value={view.grouping}
          options={GROUPS.map((value) => ({ value, label: t(`measure.group.${value}`) }))}
          onChange={(grouping) => onChange({ grouping })}
        />
      )}
    </div>
  );
}

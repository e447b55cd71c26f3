import { useTranslation } from 'react-i18next';
import { Select } from '../ui/Select';
import { isMethod, MAX_CLASSES, METHODS, MIN_CLASSES } from './classes';
import type { ChangeView } from './useView';
import type { View } from './view';

const NUMBERS = Array.from({ length: MAX_CLASSES - MIN_CLASSES + 1 }, (_, i) => MIN_CLASSES + i);

interface Props {
  view: View;
  onChange: ChangeView;
  /** Differences have classes of their own kind; only their number can be chosen. */
  methods?: boolean;
}

/** How the classes of the map are made, and how many there are. */
export function ClassChooser({ view, onChange, methods = true }: Props) {
  const { t } = useTranslation();
  return (
    <div className="filters class-chooser">
      {methods && (
        <Select
          label={t('monitoring.classes.method')}
          value={view.method}
          help={t(`monitoring.classes.help.${view.method}`)}
          onChoose={(method) => {
            if (isMethod(method)) onChange({ method });
          }}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {t(`monitoring.classes.${method}`)}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('monitoring.classes.number')}
        value={view.classes}
        onChoose={(number) => {
          onChange({ classes: Number(number) });
        }}
      >
        {NUMBERS.filter((number) => methods || number % 2 === 1).map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </Select>
    </div>
  );
}

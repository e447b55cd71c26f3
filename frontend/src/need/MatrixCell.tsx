import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import { keyOf, STEP, type Field } from './view';

interface Props {
  field: Field;
  count: number;
  chosen: Field | null;
  onChoose: (field: Field | null) => void;
}

/** One field of the matrix: a number that narrows map and table, or a plain nought. */
export function MatrixCell({ field, count, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const isChosen = chosen !== null && keyOf(chosen) === keyOf(field);
  const number = format.integer(count);
  if (count === 0 && !isChosen) return <td className="muted">{number}</td>;
  return (
    <td>
      <button
        type="button"
        className="need-field"
        data-step={STEP[field.status]}
        aria-pressed={isChosen}
        aria-label={t('need.fieldLabel', {
          count,
          number,
          status: t(`need.status.${field.status}`),
          dynamics:
            field.dynamics === null ? t('need.noDynamics') : t(`need.dynamics.${field.dynamics}`),
        })}
        onClick={() => onChoose(isChosen ? null : field)}
      >
        {number}
      </button>
    </td>
  );
}

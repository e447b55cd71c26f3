import { useTranslation } from 'react-i18next';
import type { NeedIndex } from '../api/needIndices';
import { useLanguage } from '../i18n/useLanguage';
import { Select } from '../ui/Select';

interface Props {
  indices: NeedIndex[];
  value: string;
  onChoose: (index: string) => void;
}

/** Which need index is meant. */
export function IndexSelect({ indices, value, onChoose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Select label={t('evaluation.index')} value={value} onChoose={onChoose}>
      {indices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]}
        </option>
      ))}
    </Select>
  );
}

import { useTranslation } from 'react-i18next';
import { useNeedResult, type NeedIndex } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { useLanguage } from '../i18n/useLanguage';
import { QueryView } from '../ui/QueryView';
import { Select } from '../ui/Select';
import { NeedResultView } from './NeedResultView';
import { useNeedView } from './useNeedView';

interface Props {
  indices: NeedIndex[];
  /** What is shown where the address names none, or one that is gone. */
  first: NeedIndex;
}

/** One index at one date, chosen above. */
export function NeedIndexView({ indices, first }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const [view, change] = useNeedView();
  const index = indices.find(({ code }) => code === view.index) ?? first;
  const result = useNeedResult(index.code, view.date);
  const dates = result.data?.dates ?? [];
  return (
    <>
      <div className="filters chooser no-print">
        <Select
          label={t('need.index')}
          value={index.code}
          onChoose={(code) => change({ index: code, field: null })}
        >
          {indices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </Select>
        <Select
          label={t('monitoring.date')}
          value={result.data?.date ?? ''}
          disabled={dates.length === 0}
          onChoose={(date) => change({ date })}
        >
          {dates.map((date) => (
            <option key={date} value={date}>
              {format.date(date)}
            </option>
          ))}
        </Select>
      </div>
      <QueryView query={result} lines={10}>
        {(shown) => <NeedResultView result={shown} view={view} onChange={change} />}
      </QueryView>
    </>
  );
}

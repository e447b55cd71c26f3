import { useTranslation } from 'react-i18next';
import { useNeedResult, type NeedIndex } from '../api/needIndices';
import { NoFigures } from '../ui/monitoring/NoFigures';
import { QueryView } from '../ui/QueryView';
import { DateSelect, IndexSelect } from './Choosers';
import { NeedResultView } from './NeedResultView';
import { useAddressView } from './useAddressView';
import { readView, writeView } from './view';

interface Props {
  indices: NeedIndex[];
  /** What is shown where the address names none, or one that is gone. */
  first: NeedIndex;
}

/** One index at one date, chosen above. */
export function NeedIndexView({ indices, first }: Props) {
  const { t } = useTranslation();
  const [view, change] = useAddressView(readView, writeView);
  const { code } = indices.find((index) => index.code === view.index) ?? first;
  const result = useNeedResult(code, view.date);
  return (
    <>
      <div className="filters chooser no-print">
        <IndexSelect
          label={t('need.index')}
          indices={indices}
          chosen={code}
          onChoose={(index) => change({ index, field: null })}
        />
        <DateSelect result={result.data} onChoose={(date) => change({ date })} />
      </div>
      <QueryView query={result} lines={10} absent={<NoFigures />}>
        {(shown) => <NeedResultView result={shown} view={view} onChange={change} />}
      </QueryView>
    </>
  );
}

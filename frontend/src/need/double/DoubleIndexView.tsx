import { useTranslation } from 'react-i18next';
import { useDoubleDisadvantage } from '../../api/doubleDisadvantage';
import type { NeedIndex } from '../../api/needIndices';
import { NoFigures } from '../../ui/monitoring/NoFigures';
import { QueryView } from '../../ui/QueryView';
import { DateSelect, IndexSelect } from '../Choosers';
import { useAddressView } from '../useAddressView';
import { DoubleResultView } from './DoubleResultView';
import { readView, writeView } from './view';

interface Props {
  /** One or more of each kind. */
  people: NeedIndex[];
  places: NeedIndex[];
}

/** Two indices at one date, chosen above. */
export function DoubleIndexView({ people, places }: Props) {
  const { t } = useTranslation();
  const [view, change] = useAddressView(readView, writeView);
  const codeOf = (items: NeedIndex[], asked: string) =>
    (items.find(({ code }) => code === asked) ?? items[0])?.code ?? '';
  const lifeSituation = codeOf(people, view.lifeSituation);
  const place = codeOf(places, view.place);
  const result = useDoubleDisadvantage({ lifeSituation, place, date: view.date });
  return (
    <>
      <div className="filters chooser no-print">
        <IndexSelect
          label={t('double.people')}
          indices={people}
          chosen={lifeSituation}
          onChoose={(code) => change({ lifeSituation: code })}
        />
        <IndexSelect
          label={t('double.place')}
          indices={places}
          chosen={place}
          onChoose={(code) => change({ place: code })}
        />
        <DateSelect result={result.data} onChoose={(date) => change({ date })} />
      </div>
      <QueryView query={result} lines={10} absent={<NoFigures />}>
        {(shown) => <DoubleResultView result={shown} view={view} onChange={change} />}
      </QueryView>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useDoubleDisadvantage } from '../../api/doubleDisadvantage';
import type { NeedIndex } from '../../api/needIndices';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { QueryView } from '../../ui/QueryView';
import { Select } from '../../ui/Select';
import { DoubleResultView } from './DoubleResultView';
import { useDoubleView } from './useDoubleView';

interface Props {
  /** One or more of each kind. */
  people: NeedIndex[];
  places: NeedIndex[];
}

/** Two indices at one date, chosen above. */
export function DoubleIndexView({ people, places }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const [view, change] = useDoubleView();
  const codeOf = (items: NeedIndex[], asked: string) =>
    (items.find(({ code }) => code === asked) ?? items[0])?.code ?? '';
  const asked = {
    lifeSituation: codeOf(people, view.lifeSituation),
    place: codeOf(places, view.place),
    date: view.date,
  };
  const result = useDoubleDisadvantage(asked);
  const dates = result.data?.dates ?? [];
  const options = (items: NeedIndex[]) =>
    items.map(({ code, name }) => (
      <option key={code} value={code}>
        {name[language]}
      </option>
    ));
  return (
    <>
      <div className="filters chooser no-print">
        <Select
          label={t('double.people')}
          value={asked.lifeSituation}
          onChoose={(lifeSituation) => change({ lifeSituation })}
        >
          {options(people)}
        </Select>
        <Select
          label={t('double.place')}
          value={asked.place}
          onChoose={(place) => change({ place })}
        >
          {options(places)}
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
        {(shown) => <DoubleResultView result={shown} view={view} onChange={change} />}
      </QueryView>
    </>
  );
}

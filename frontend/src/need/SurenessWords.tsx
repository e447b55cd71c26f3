import { useTranslation } from 'react-i18next';
import type { NeedArea, NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { asDefined, shareKey } from './numbers';
import type { NeedWords } from './useNeedWords';

interface Props {
  result: NeedResult;
  area: NeedArea;
  sureness: NonNullable<NeedArea['sureness']>;
  words: NeedWords;
}

/** On what the class of one district depends, in words. */
export function SurenessWords({ result, area, sureness, words }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const own = area.status?.class;
  const nameOf = (code: string) =>
    result.index.components.find(({ indicator }) => indicator.code === code)?.indicator.name ??
    code;
  const without = sureness.without.filter((each) => each.class !== own);
  const chance = sureness.chance.filter(({ share }) => share > 0);
  return (
    <ul className="need-sureness">
      <li>
        {t('need.sureRank', {
          from: format.integer(sureness.rankFrom),
          to: format.integer(sureness.rankTo),
          of: format.integer(area.status?.of ?? 0),
        })}
      </li>
      {!sureness.certain && (
        <li>
          {t('need.surePossible', { classes: format.list(sureness.possible.map(words.status)) })}
        </li>
      )}
      {sureness.border !== null && (
        <li>{t('need.sureBorder', { border: asDefined(format, sureness.border) })}</li>
      )}
      {without.map((each) => (
        <li key={each.indicator}>
          {t('need.sureWithout', {
            indicator: nameOf(each.indicator),
            status: words.status(each.class),
          })}
        </li>
      ))}
      {chance.length > 0 && (
        <li>
          {t('need.sureChance', {
            shares: format.list(
              chance.map(({ class: status, share }) =>
                t(`need.share.${shareKey(share)}`, {
                  status: words.status(status),
                  share: format.percent(share * 100, 0),
                }),
              ),
            ),
          })}
        </li>
      )}
    </ul>
  );
}

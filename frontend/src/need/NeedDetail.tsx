import { useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NeedArea, NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { LinkButton } from '../ui/LinkButton';
import { RecordList, type Column } from '../ui/RecordList';
import { SurenessWords } from './SurenessWords';
import type { NeedWords } from './useNeedWords';

type Component = NeedArea['components'][number];

interface Props {
  result: NeedResult;
  area: NeedArea;
  words: NeedWords;
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}

/** What makes up the class of one district, and how sure it is. */
export function NeedDetail({ result, area, words, heading, onClose }: Props) {
  const { t } = useTranslation();
  const { code } = area.district;
  const before = words.before(area);
  return (
    <section id="need-detail" className="need-detail" aria-labelledby="need-detail-title">
      <div className="section-head">
        <h2 id="need-detail-title" ref={heading} tabIndex={-1}>
          {words.area(area.district)}
        </h2>
        <span className="need-acts no-print">
          <Link to={`/quartiere/${code}?date=${result.date}`}>{t('monitoring.open')}</Link>
          <LinkButton onClick={onClose}>{t('need.close')}</LinkButton>
        </span>
      </div>
      <p className="sentence">{area.sentence}</p>
      {area.sureness && <SurenessWords {...{ result, area, words }} sureness={area.sureness} />}
      {before !== '' && <p>{before}</p>}
      <RecordList
        label={t('need.componentsOf', { district: words.area(area.district) })}
        columns={useComponentColumns(result, words)}
        rows={area.components}
        keyOf={(component) => component.indicator}
      />
      <p className="muted table-notes">{t('need.componentsNote')}</p>
    </section>
  );
}

function useComponentColumns(
  { index, date, earlierDate }: NeedResult,
  words: NeedWords,
): Column<Component>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const nameOf = (code: string) =>
      index.components.find(({ indicator }) => indicator.code === code)?.indicator.name ?? code;
    return [
      {
        id: 'indicator',
        label: t('monitoring.indicator'),
        cell: ({ indicator }) => (
          <Link to={`/monitoring?indicator=${indicator}&date=${date}`}>{nameOf(indicator)}</Link>
        ),
        card: 'name',
      },
      {
        id: 'value',
        label: t('monitoring.column.value'),
        cell: ({ display, status }) => display ?? t(`monitoring.status.${status}`),
        kind: 'figure',
        card: 'value',
      },
      {
        id: 'z',
        label: t('need.column.z'),
        cell: ({ z }) => words.score(z),
        kind: 'figure',
        card: 'more',
      },
      {
        id: 'contribution',
        label: t('need.column.contribution'),
        cell: ({ contribution }) => words.score(contribution),
        kind: 'figure',
        card: 'more',
      },
      {
        id: 'change',
        label:
          earlierDate === null
            ? t('need.column.change')
            : t('need.column.changeSince', { date: format.date(earlierDate) }),
        cell: ({ changeDisplay }) => changeDisplay ?? '',
        kind: 'figure',
        card: 'more',
      },
    ];
  }, [t, format, words, index, date, earlierDate]);
}

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedResult } from '../api/needIndices';
import { LinkedAreas } from '../ui/map/LinkedAreas';
import { Changes } from './Changes';
import { Method } from './Method';
import { NeedDetail } from './NeedDetail';
import { NeedHead } from './NeedHead';
import { NeedMap } from './NeedMap';
import { NeedMatrix } from './NeedMatrix';
import { NeedTable } from './NeedTable';
import { Proposals } from './Proposals';
import { Unrated } from './Unrated';
import { detailLink } from './useNeedColumns';
import type { Change } from './useAddressView';
import { useNeedWords } from './useNeedWords';
import type { NeedView } from './view';

interface Props {
  result: NeedResult;
  view: NeedView;
  onChange: Change<NeedView>;
}

/** What an index says of all districts: in words, as map and matrix, as table. */
export function NeedResultView({ result, view, onChange }: Props) {
  const { t } = useTranslation();
  const words = useNeedWords(result.index.dimension);
  const { district } = view;
  const chosen = useMemo(() => (district === '' ? [] : [district]), [district]);
  const toggle = useCallback(
    (code: string) => {
      onChange((now) => ({ district: now.district === code ? '' : code }));
    },
    [onChange],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef('');
  const show = useCallback(
    (code: string) => {
      wanted.current = code;
      onChange({ district: code });
    },
    [onChange],
  );
  useEffect(() => {
    // Whoever asks for a district in the table reads on there; who chooses one on the map stays here.
    if (wanted.current !== district) return;
    wanted.current = '';
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  });
  const close = () => {
    onChange({ district: '' });
    document.getElementById(detailLink(district))?.focus();
  };
  const area = result.areas.find((each) => each.district.code === district);
  return (
    <LinkedAreas chosen={chosen} toggle={toggle}>
      <NeedHead result={result} words={words} />
      <div className="need-pictures">
        <NeedMap {...{ result, view, words }} />
        <NeedMatrix {...{ result, view, words, onChange }} />
      </div>
      {area && <NeedDetail {...{ result, area, words, heading }} onClose={close} />}
      <NeedTable {...{ result, view, words, onChange }} onDetail={show} />
      <Proposals result={result} />
      <Changes {...{ result, words }} />
      <Unrated
        title={t('need.unratedTitle')}
        text={t('need.unratedText')}
        areas={result.areas
          .filter(({ rated }) => !rated)
          .map(({ district: unrated, unratedReason }) => ({
            district: unrated,
            reason: unratedReason,
          }))}
      />
      <Method result={result} />
    </LinkedAreas>
  );
}

import { useCallback, useMemo } from 'react';
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
import { useNeedWords } from './useNeedWords';
import type { ChangeNeed } from './useNeedView';
import type { NeedView } from './view';

interface Props {
  result: NeedResult;
  view: NeedView;
  onChange: ChangeNeed;
}

/** What an index says of all districts: in words, as map and matrix, as table. */
export function NeedResultView({ result, view, onChange }: Props) {
  const words = useNeedWords(result.index.dimension);
  const { district } = view;
  const chosen = useMemo(() => (district === '' ? [] : [district]), [district]);
  const toggle = useCallback(
    (code: string) => {
      onChange((now) => ({ district: now.district === code ? '' : code }));
    },
    [onChange],
  );
  const area = result.areas.find((each) => each.district.code === district);
  return (
    <LinkedAreas chosen={chosen} toggle={toggle}>
      <NeedHead result={result} words={words} />
      <div className="need-pictures">
        <NeedMap {...{ result, view, words }} />
        <NeedMatrix {...{ result, view, words, onChange }} />
      </div>
      {area && <NeedDetail {...{ result, area, words }} onClose={() => toggle(district)} />}
      <NeedTable {...{ result, view, words, onChange }} />
      <Proposals result={result} />
      <Changes {...{ result, words }} />
      <Unrated {...{ result, words }} />
      <Method result={result} />
    </LinkedAreas>
  );
}

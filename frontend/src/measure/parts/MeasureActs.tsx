import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../api/measures';
import { Button } from '../../ui/Button';
import { ActDialog } from './ActDialog';
import { ACT_ORDER, ACTS, type Act } from './acts';

interface Props {
  measure: Measure;
  etag: string;
}

/** What the reader may do with the measure now; each is asked once more, with what it means. */
export function MeasureActs({ measure, etag }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Act | null>(null);
  const open = ACT_ORDER.filter((act) => measure.may.includes(ACTS[act].may));
  if (open.length === 0) return null;
  return (
    <div className="act-row no-print">
      {open.map((act) => (
        <Button
          key={act}
          look={isNext(act, measure) ? 'primary' : 'secondary'}
          onClick={() => setAsked(act)}
        >
          {t(`measure.act.${act}`)}
        </Button>
      ))}
      {asked !== null && (
        <ActDialog key={asked} act={asked} {...{ measure, etag }} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

/** Whether it is what comes next, and can be done now. */
function isNext(act: Act, { start }: Measure): boolean {
  return act === 'start' ? start.ready : ACTS[act].onward;
}

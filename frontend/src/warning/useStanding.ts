import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api/problem';
import { changeNow, type Answer, type IndicatorChange } from '../api/warnings';

interface Standing {
  /** What stands, and is changed by the next attempt. */
  answer: Answer | null;
  /** Whether that is somebody else's doing, found out by a conflict. */
  isOthers: boolean;
}

/** The answer that a dialog is about. After a conflict it is what somebody else made of it, so that one can go on. */
export function useStanding(item: IndicatorChange, scheme: string, onClose: () => void) {
  const queries = useQueryClient();
  const [standing, setStanding] = useState<Standing>({ answer: item.answer, isOthers: false });
  const again = () => queries.invalidateQueries({ queryKey: ['warnings'] });
  return {
    ...standing,
    again,
    look: async (error: unknown) => {
      if (!(error instanceof ApiError && error.isConflict)) return;
      const now = await changeNow(item, scheme);
      if (now) setStanding({ answer: now.answer, isOthers: true });
    },
    /** The list is read anew only then: what no longer fits its filters would take the dialog with it. */
    close: () => {
      onClose();
      if (standing.isOthers) void again();
    },
  };
}

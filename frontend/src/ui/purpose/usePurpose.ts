import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Purpose, StatedPurpose } from '../../api/types';

export const PURPOSES: Purpose[] = [
  'SECURITY_INCIDENT',
  'CORRECTION',
  'REQUEST_OF_THE_PERSON',
  'LEGAL_DUTY',
];
export const LEAST = 15;
export const MOST = 500;

/** What something of a person is wanted for, as it is being filled in. */
export interface PurposeInput {
  purpose: Purpose | '';
  reason: string;
  faults: { purpose?: string; reason?: string };
  setPurpose: (purpose: string) => void;
  setReason: (reason: string) => void;
  /** The whole of it; null, with the faults shown, while something is missing. */
  stated: () => StatedPurpose | null;
}

export function usePurpose(): PurposeInput {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<Purpose | ''>('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const length = reason.trim().length;
  const wrongReason = length < LEAST || length > MOST;
  return {
    purpose,
    reason,
    faults: {
      ...(tried && purpose === '' ? { purpose: t('purpose.choose') } : {}),
      ...(tried && wrongReason
        ? { reason: t('purpose.length', { least: LEAST, most: MOST }) }
        : {}),
    },
    setPurpose: (chosen) => setPurpose(PURPOSES.find((each) => each === chosen) ?? ''),
    setReason,
    stated: () => {
      setTried(true);
      return purpose === '' || wrongReason ? null : { purpose, reason: reason.trim() };
    },
  };
}

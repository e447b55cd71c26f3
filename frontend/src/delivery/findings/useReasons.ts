import { useEffect, useState } from 'react';
import type { Delivery } from '../../api/types';
import type { Reasons } from './acceptance';

/** Reasons typed for a delivery; they outlive a reload and a new sign-in in this tab. */
export function useReasons(delivery: Delivery): [Reasons, (reasons: Reasons) => void] {
  const key = `ausgleich.reasons.${delivery.id}`;
  const [reasons, setReasons] = useState<Reasons>(() => recall(key));
  const over = delivery.state !== 'CHECKED' && delivery.state !== 'RECEIVED';
  useEffect(() => {
    if (over || Object.keys(reasons).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(reasons));
  }, [key, over, reasons]);
  return [reasons, setReasons];
}

function recall(key: string): Reasons {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Reasons;
  } catch {
    return {};
  }
}

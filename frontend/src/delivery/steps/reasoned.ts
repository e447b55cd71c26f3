import { reinstate, reject, withdraw } from '../../api/delivering';

/** Steps that are taken with a reason. */
export const REASONED = ['reject', 'withdraw', 'reinstate'] as const;
export type Reasoned = (typeof REASONED)[number];

export const RUN = { reject, withdraw, reinstate };

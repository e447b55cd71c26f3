import { useFormat } from '../../format/useFormat';

/** An amount in euros: "1.250 €", "1.250,50 €". */
export function useMoney(): (amount: number) => string {
  const format = useFormat();
  return (amount) => `${format.number(amount, Number.isInteger(amount) ? 0 : 2)}\u00a0€`;
}

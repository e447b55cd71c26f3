import { createContext, lazy, Suspense, useContext, type ReactNode } from 'react';
import type { FigureRef } from '../../api/origin';

const OriginDialog = lazy(() => import('./OriginDialog'));

type Ask = (figure: FigureRef | null) => void;
const AskContext = createContext<Ask | null>(null);

/** The way to ask a figure where it comes from; null where figures cannot be asked. */
export function useAskOrigin(): Ask | null {
  return useContext(AskContext);
}

interface Props {
  /** The figure asked after, as it stands in the address; null for none. */
  figure: FigureRef | null;
  scheme?: string;
  asOf?: string;
  onAsk: Ask;
  /** The address of the page at an earlier state; null for the present one. Without it monitoring's. */
  stateAddress?: (at: string | null) => string;
  children: ReactNode;
}

/** A page whose figures answer where they come from, in a dialog above it. */
export function OriginPlace(props: Props) {
  const { figure, scheme = '', asOf = '', onAsk, stateAddress, children } = props;
  return (
    <AskContext value={onAsk}>
      {children}
      {figure && (
        <Suspense fallback={null}>
          <OriginDialog
            {...{ figure, scheme, asOf, stateAddress }}
            onClose={() => {
              onAsk(null);
            }}
          />
        </Suspense>
      )}
    </AskContext>
  );
}

/** What stands in here shows another state than the page: its figures cannot be asked. */
export function NotAskable({ children }: { children: ReactNode }) {
  return <AskContext value={null}>{children}</AskContext>;
}

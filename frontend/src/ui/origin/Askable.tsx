import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureRef } from '../../api/origin';
import { useAskOrigin } from './OriginPlace';

interface Props {
  figure: FigureRef;
  /** The figure in words, as it stands there: "53,8 %". */
  text: string;
  /** Whose it is, for whoever hears it without the row around it: "78 Sieker". */
  of: string;
  children?: ReactNode;
}

/** A figure that says where it comes from when it is pressed. It looks like a figure, not like a button. */
export function Askable({ figure, text, of, children }: Props) {
  const { t } = useTranslation();
  const ask = useAskOrigin();
  if (ask === null) return <>{children ?? text}</>;
  return (
    <button
      type="button"
      className="askable"
      aria-label={t('origin.ask', { of, text })}
      title={t('origin.open')}
      onClick={() => {
        ask(figure);
      }}
    >
      {children ?? text}
    </button>
  );
}

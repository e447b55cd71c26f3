import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Tone = 'neutral' | 'warning' | 'danger' | 'success' | 'fictitious';

/** A word that marks something; the word carries the meaning, never the colour alone. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge badge--${tone}`}>{children}</span>;
}

/** Stands at everything that is made up for the demonstration. */
export function FictitiousBadge() {
  const { t } = useTranslation();
  return <Badge tone="fictitious">{t('shell.fictitious')}</Badge>;
}

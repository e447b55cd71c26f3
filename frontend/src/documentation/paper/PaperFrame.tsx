import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { measurePath } from '../../ui/periods/paths';
import { Page } from '../../ui/Page';
import '../documentation.css';

interface Props {
  measure: { id: string; title: string };
  title: string;
  lead: string;
  children: ReactNode;
}

/** The frame of a paper: its title, the way back to the measure, and the printer. */
export function PaperFrame({ measure, title, lead, children }: Props) {
  const { t } = useTranslation();
  return (
    <Page
      title={title}
      lead={lead}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/massnahmen', label: t('measure.title') },
        { to: measurePath(measure.id), label: measure.title },
      ]}
      action={<Button onClick={() => globalThis.print()}>{t('programme.print')}</Button>}
    >
      <div className="paper">{children}</div>
    </Page>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNeedIndices, type NeedIndex } from '../api/needIndices';
import { MonitoringNav } from '../ui/monitoring/MonitoringNav';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';

interface Props {
  title: string;
  lead: string;
  /** With the indices there are, at least one. */
  children: (indices: NeedIndex[]) => ReactNode;
}

/** The frame of both pages: without a need index there is nothing to hold money or change against. */
export function EvaluationPage({ title, lead, children }: Props) {
  const { t } = useTranslation();
  return (
    <Page
      title={title}
      lead={lead}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/monitoring', label: t('nav.monitoring') },
      ]}
    >
      <MonitoringNav />
      <QueryView query={useNeedIndices()} lines={10}>
        {(indices) =>
          indices.length === 0 ? (
            <Empty title={t('evaluation.noIndex')}>{t('evaluation.noIndexText')}</Empty>
          ) : (
            children(indices)
          )
        }
      </QueryView>
    </Page>
  );
}

/** The index that the address names; where it names none, or one that is gone, that of how people live. */
export function indexOf(indices: NeedIndex[], code: string): string {
  const found =
    indices.find((index) => index.code === code) ??
    indices.find(({ dimension }) => dimension === 'LIFE_SITUATION') ??
    indices[0];
  return found?.code ?? '';
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { loadHelp, type HelpPages, type HelpTopic } from '../i18n/help';
import { useLanguage } from '../i18n/useLanguage';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { HelpIndex } from './HelpIndex';
import { HelpTopicView } from './HelpTopicView';
import './help.css';

/** The help as a whole, or that of one screen. */
export default function HelpPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { topic = '' } = useParams();
  const help = useQuery({
    queryKey: ['help', language],
    queryFn: () => loadHelp(language),
    staleTime: Infinity,
  });
  const start = { to: '/', label: t('nav.start') };
  return (
    <QueryView query={help}>
      {(pages) => {
        if (topic === '') {
          return (
            <Page title={t('help.title')} crumbs={[start]} lead={t('help.lead')}>
              <HelpIndex pages={pages} />
            </Page>
          );
        }
        if (!isTopic(pages, topic)) return <NotFound />;
        return (
          <Page
            title={t('help.of', { title: pages.topics[topic].title })}
            crumbs={[start, { to: '/hilfe', label: t('help.title') }]}
          >
            <HelpTopicView pages={pages} topic={topic} />
          </Page>
        );
      }}
    </QueryView>
  );
}

function isTopic(pages: HelpPages, topic: string): topic is HelpTopic {
  return Object.hasOwn(pages.topics, topic);
}

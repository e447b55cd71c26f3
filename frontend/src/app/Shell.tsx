import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Toasts } from '../ui/Toasts';
import { Footer } from './Footer';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { Outbox } from './Outbox';
import { SearchPlace } from './search/SearchPlace';
import { SessionEnd } from './SessionEnd';

/** Header, navigation and footer around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Toasts>
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <Header />
      <div className="wayfinding">
        <div className="wayfinding-inner">
          <Navigation />
          <SearchPlace />
        </div>
      </div>
      <Outbox />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </main>
      <SessionEnd />
      <Footer />
    </Toasts>
  );
}

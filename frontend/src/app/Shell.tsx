import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Toasts } from '../ui/Toasts';
import { Header } from './Header';
import { Navigation } from './Navigation';
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
      <Navigation />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </main>
      <SessionEnd />
      <footer className="footer">
        <p>{t('shell.footer')}</p>
      </footer>
    </Toasts>
  );
}

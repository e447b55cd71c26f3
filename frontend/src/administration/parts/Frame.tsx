import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { mayDo, useMe } from '../../api/session';
import { Page } from '../../ui/Page';
import { listPath, SECTIONS, type Section } from '../paths';

/** The way from the overview to a list; whoever manages nothing has no page in between. */
export function useCrumbs(section?: Section) {
  const { t } = useTranslation();
  const manages = mayDo(useMe().data, 'manage-users');
  return [
    { to: '/', label: t('nav.start') },
    ...(manages ? [{ to: '/verwaltung', label: t('administration.title') }] : []),
    ...(section ? [{ to: listPath(section), label: t(`administration.section.${section}`) }] : []),
  ];
}

interface Props {
  section: Section;
  action?: ReactNode;
  children: ReactNode;
}

/** The frame of each list: where one is, and the way to the other parts. */
export function ListPage({ section, action, children }: Props) {
  const { t } = useTranslation();
  const manages = mayDo(useMe().data, 'manage-users');
  return (
    <Page
      title={t(`administration.section.${section}`)}
      lead={t(`administration.about.${section}`)}
      crumbs={useCrumbs()}
      {...(action ? { action } : {})}
    >
      {manages && (
        <nav className="part-nav no-print" aria-label={t('administration.navigation')}>
          <ul>
            {SECTIONS.map((each) => (
              <li key={each}>
                <NavLink to={listPath(each)}>{t(`administration.section.${each}`)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </Page>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../../api/session';
import { ButtonLink } from '../../ui/ButtonLink';
import { Page } from '../../ui/Page';
import { newPath, type Section } from '../paths';
import { CatalogueNav } from './CatalogueNav';

/** The frame of each list: where one is in the catalogue, and the way to a new entry. */
export function ListFrame({ section, children }: { section: Section; children: ReactNode }) {
  const { t } = useTranslation();
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  return (
    <Page
      title={t(`catalogue.section.${section}`)}
      lead={t(`catalogue.about.${section}`)}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/katalog', label: t('catalogue.title') },
      ]}
      {...(mayEdit
        ? { action: <ButtonLink to={newPath(section)}>{t(`catalogue.new.${section}`)}</ButtonLink> }
        : {})}
    >
      <CatalogueNav />
      {children}
    </Page>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../../api/session';
import { ButtonLink } from '../../ui/ButtonLink';
import { Page } from '../../ui/Page';
import { editPath, listPath, type Section } from '../paths';

interface Props {
  section: Section;
  code: string;
  name: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** The frame of one thing's page: its way here, its name, and the way to change it. */
export function DetailFrame({ section, code, name, lead, children }: Props) {
  const { t } = useTranslation();
  const mayEdit = mayDo(useMe().data, 'edit-catalogue');
  return (
    <Page
      title={name}
      crumbs={useCrumbs(section)}
      {...(lead === undefined ? {} : { lead })}
      {...(mayEdit
        ? { action: <ButtonLink to={editPath(section, code)}>{t('catalogue.edit')}</ButtonLink> }
        : {})}
    >
      {children}
    </Page>
  );
}

/** The way from the overview to a list of the catalogue. */
export function useCrumbs(section: Section) {
  const { t } = useTranslation();
  return [
    { to: '/', label: t('nav.start') },
    { to: '/katalog', label: t('catalogue.title') },
    { to: listPath(section), label: t(`catalogue.section.${section}`) },
  ];
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../../api/session';
import { ButtonLink } from '../../ui/ButtonLink';
import { Page } from '../../ui/Page';
import { ThingHistory } from '../../ui/trail/ThingHistory';
import { editPath, listPath, type Section } from '../paths';

/** Each section's things as the address of their history names them. */
const KINDS: Record<Section, string> = {
  indicators: 'indicator',
  variables: 'variable',
  sources: 'source',
  schemes: 'district-scheme',
  facilities: 'facility',
};

interface Props {
  section: Section;
  code: string;
  name: string;
  lead?: ReactNode;
  /** With another one its history is asked for anew. */
  version: number;
  children: ReactNode;
}

/** The frame of one thing's page: its way here, its name, and the way to change it. */
export function DetailFrame({ section, code, name, lead, version, children }: Props) {
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
      <ThingHistory kind={KINDS[section]} id={code} version={version} right="edit-catalogue" />
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

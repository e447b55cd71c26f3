import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Held } from '../../api/held';
import { RequireRight } from '../../ui/RequireRight';
import { Page } from '../../ui/Page';
import { onePath, type Section } from '../paths';
import { useCrumbs } from './DetailFrame';
import { FreshOnce } from '../../ui/FreshOnce';

interface Props<T> {
  section: Section;
  query: UseQueryResult<Held<T>>;
  nameOf: (thing: T) => string;
  children: (held: Held<T>, again: () => void) => ReactNode;
}

/** The page around a form that changes something; it begins anew when the state it starts from does. */
export function EditFrame<T>({ section, query, nameOf, children }: Props<T>) {
  const { code = '' } = useParams();
  const { t } = useTranslation();
  const crumbs = useCrumbs(section);
  const name = query.data ? nameOf(query.data.thing) : code;
  return (
    <RequireRight right="edit-catalogue">
      <Page
        title={t('catalogue.editTitle', { name })}
        crumbs={[...crumbs, { to: onePath(section, code), label: name }]}
      >
        <FreshOnce query={query}>{children}</FreshOnce>
      </Page>
    </RequireRight>
  );
}

/** The page around the form of something new. */
export function NewFrame({ section, children }: { section: Section; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <RequireRight right="edit-catalogue">
      <Page title={t(`catalogue.new.${section}`)} crumbs={useCrumbs(section)}>
        {children}
      </Page>
    </RequireRight>
  );
}

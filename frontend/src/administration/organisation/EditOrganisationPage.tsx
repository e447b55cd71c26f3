import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOrganisation } from '../../api/organisations';
import { useInstallation } from '../../api/session';
import { FreshOnce } from '../../ui/FreshOnce';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useCrumbs } from '../parts/Frame';
import { onePath } from '../paths';
import { OrganisationForm } from './OrganisationForm';

/** Changing an organisation. */
export default function EditOrganisationPage() {
  const { code = '' } = useParams();
  const { t } = useTranslation();
  const crumbs = useCrumbs('organisations');
  const organisation = useOrganisation(code);
  const name = organisation.data?.thing.name ?? code;
  return (
    <Page
      title={t('administration.organisation.editTitle', { name })}
      crumbs={[...crumbs, { to: onePath('organisations', code), label: name }]}
    >
      <QueryView query={useInstallation()}>
        {({ today, scheme }) => (
          <FreshOnce query={organisation}>
            {(held, again) => (
              <OrganisationForm key={held.etag} {...{ held, today, scheme }} onAgain={again} />
            )}
          </FreshOnce>
        )}
      </QueryView>
    </Page>
  );
}

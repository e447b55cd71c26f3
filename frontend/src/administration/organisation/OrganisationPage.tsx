import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOrganisation, type Organisation } from '../../api/organisations';
import { mayDo, useInstallation, useMe } from '../../api/session';
import { Badge } from '../../ui/Badge';
import { ButtonLink } from '../../ui/ButtonLink';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { ThingHistory } from '../../ui/trail/ThingHistory';
import { useCrumbs } from '../parts/Frame';
import { editPath } from '../paths';
import { Contact } from './Contact';
import { Members } from './Members';
import { Scope } from './Scope';

/** One organisation: whom to turn to, its districts, who acts for it. */
export default function OrganisationPage() {
  const { code = '' } = useParams();
  return (
    <QueryView query={useOrganisation(code)}>
      {({ thing }) => <OrganisationView organisation={thing} />}
    </QueryView>
  );
}

function OrganisationView({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const crumbs = useCrumbs('organisations');
  const edit = (
    <ButtonLink to={editPath('organisations', organisation.code)}>
      {t('administration.organisation.edit')}
    </ButtonLink>
  );
  return (
    <Page
      title={organisation.name}
      lead={t(`administration.kind.${organisation.kind}`)}
      crumbs={crumbs}
      {...(mayDo(me, 'manage-organisations') ? { action: edit } : {})}
    >
      <TakesPart organisation={organisation} />
      <Contact organisation={organisation} />
      <Scope organisation={organisation} />
      {mayDo(me, 'manage-members') && <Members organisation={organisation} />}
      <ThingHistory
        kind="organisation"
        id={organisation.code}
        version={organisation.version}
        right="manage-organisations"
      />
    </Page>
  );
}

/** Marks a body that does not take part today. */
function TakesPart({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const today = useInstallation().data?.today ?? '';
  if (organisation.activeFrom > today) {
    return <Badge>{t('administration.organisation.ahead')}</Badge>;
  }
  const over = organisation.activeTo !== null && organisation.activeTo < today;
  return over ? <Badge>{t('administration.organisation.over')}</Badge> : null;
}

import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConference } from '../../api/conferences';
import { useFormat } from '../../format/useFormat';
import { conferencePath, CONFERENCES } from '../../ui/conference/paths';
import { FreshOnce } from '../../ui/FreshOnce';
import { Page } from '../../ui/Page';
import { MembersForm } from './MembersForm';
import { inputOf } from './membersSchema';

/** Saying which institutions are in a conference, from when to when. */
export default function MembersPage() {
  const { code = '' } = useParams();
  const { t } = useTranslation();
  const format = useFormat();
  const query = useConference(code);
  return (
    <Page
      title={t('meeting.editMembers')}
      lead={t('meeting.form.membersLead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: CONFERENCES, label: t('meeting.title') },
        { to: conferencePath(code), label: query.data?.thing.name ?? code },
      ]}
    >
      <FreshOnce query={query}>
        {(held, again) => (
          <MembersForm
            key={held.etag}
            held={held}
            defaults={inputOf(held.thing, (iso) => format.date(iso))}
            onAgain={again}
          />
        )}
      </FreshOnce>
    </Page>
  );
}

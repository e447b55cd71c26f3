import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  useMembers,
  useNamesOf,
  useOrganisation,
  type Membership,
  type Organisation,
} from '../../api/organisations';
import { useInstallation, useMe } from '../../api/session';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Select } from '../../ui/Select';
import { Alert } from '../../ui/Alert';
import '../administration.css';
import { holds } from '../parts/usePeriod';
import { listPath } from '../paths';
import { Contact } from './Contact';
import { MemberList } from './MemberList';
import { Scope } from './Scope';

/** What somebody may see of the bodies for which they act. */
export default function OwnOrganisationPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const own = [
    ...new Map(
      (me?.capacities ?? []).flatMap(({ organisation }) =>
        organisation === null ? [] : [[organisation.code, organisation] as const],
      ),
    ).values(),
  ];
  const [chosen, setChosen] = useState('');
  const shown = own.find(({ code }) => code === chosen) ?? own[0];
  const crumbs = [{ to: '/', label: t('nav.start') }];
  if (shown === undefined) {
    return (
      <Page title={t('administration.own.title')} crumbs={crumbs}>
        <div className="empty">
          <p className="empty-title">{t('administration.own.none')}</p>
          <p>{t('administration.own.noneText')}</p>
        </div>
      </Page>
    );
  }
  return (
    <Page title={shown.name} lead={t('administration.own.lead')} crumbs={crumbs}>
      {own.length > 1 && (
        <div className="filters">
          <Select label={t('administration.own.choose')} value={shown.code} onChoose={setChosen}>
            {own.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </div>
      )}
      <OwnView code={shown.code} />
      <p className="own-more">
        <Link to={listPath('organisations')}>{t('administration.own.partners')}</Link>
      </p>
      <p className="muted">{t('administration.own.wrong')}</p>
    </Page>
  );
}

function OwnView({ code }: { code: string }) {
  return (
    <QueryView query={useOrganisation(code)}>
      {({ thing }) => (
        <>
          <Contact organisation={thing} />
          <Scope organisation={thing} />
          <Colleagues organisation={thing} />
        </>
      )}
    </QueryView>
  );
}

function Colleagues({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const today = useInstallation().data?.today ?? '';
  const names = useNamesOf(organisation.code);
  const members = useMembers(organisation.code);
  const isThere = (member: Membership) => member.ended === null && holds(member, today);
  return (
    <section aria-labelledby="colleagues">
      <h2 id="colleagues">{t('administration.own.colleagues')}</h2>
      {names.isError && <Alert kind="warning" title={t('administration.member.namesAway')} />}
      <QueryView query={members} lines={2}>
        {(all) => (
          <MemberList
            members={all.filter(isThere)}
            names={names.data}
            linked={false}
            changeable={false}
          />
        )}
      </QueryView>
    </section>
  );
}

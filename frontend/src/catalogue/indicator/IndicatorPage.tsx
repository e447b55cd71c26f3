import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEveryIndicator } from '../../api/catalogueNames';
import { useValues } from '../../api/figures';
import { turnIndicator, useIndicator, useIndicatorVersions } from '../../api/indicators';
import type { Held } from '../../api/held';
import type { Indicator } from '../../api/types';
import { useLanguage } from '../../i18n/useLanguage';
import { LabelNotices } from '../../ui/figure/LabelNotices';
import { QueryView } from '../../ui/QueryView';
import { RetireControl } from '../../ui/RetireControl';
import { DetailFrame } from '../parts/DetailFrame';
import { Usage, UserList, type User } from '../parts/Usage';
import { Versions } from '../parts/Versions';
import { useIndicatorWords } from '../words/useIndicatorWords';
import { IndicatorFacts } from './IndicatorFacts';

/** One indicator: formula in words, what it says and does not, its versions and what uses it. */
export default function IndicatorPage() {
  const { code = '' } = useParams();
  return (
    <QueryView query={useIndicator(code)}>{(held) => <IndicatorView held={held} />}</QueryView>
  );
}

function IndicatorView({ held }: { held: Held<Indicator> }) {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  const indicator = held.thing;
  const versions = useIndicatorVersions(indicator.code);
  const users = useChangesOf(indicator.code);
  const newest = useValues(indicator.code, indicator.dates[0] ?? '', 'CITY').data;
  const name = words.name(indicator);
  return (
    <DetailFrame section="indicators" code={indicator.code} version={indicator.version} name={name}>
      {newest && <LabelNotices notices={newest.notices} />}
      <IndicatorFacts indicator={indicator} />
      <Usage users={users} />
      <QueryView query={versions}>
        {(list) => <Versions versions={list} describe={words.describe} />}
      </QueryView>
      <RetireControl
        name={name}
        retired={indicator.retired}
        users={users.length === 0 ? null : <UserList users={users} />}
        turn={(retire) => turnIndicator(indicator.code, held.etag, retire)}
      />
      {indicator.retired && <p className="muted">{t('catalogue.retire.badge')}</p>}
    </DetailFrame>
  );
}

/** The indicators that are a change of this one. */
function useChangesOf(code: string): User[] {
  const language = useLanguage();
  const all = useEveryIndicator().data ?? [];
  return all
    .filter((other) => other.changeOf?.indicator === code && !other.retired)
    .map((other) => ({
      section: 'indicators' as const,
      code: other.code,
      name: other.name[language],
    }));
}

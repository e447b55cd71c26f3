import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useEveryIndicator, useEveryVariable } from '../../api/catalogueNames';
import type { Held } from '../../api/held';
import type { Variable } from '../../api/types';
import { turnVariable, useVariable, useVariableVersions } from '../../api/variables';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { Badge } from '../../ui/Badge';
import { QueryView } from '../../ui/QueryView';
import { RetireControl } from '../../ui/RetireControl';
import { DetailFrame } from '../parts/DetailFrame';
import { Facts, type Fact } from '../../ui/Facts';
import { Usage, UserList, type User } from '../parts/Usage';
import { VariableLinks } from '../parts/VariableLinks';
import { Versions } from '../parts/Versions';
import { onePath } from '../paths';
import { useNames } from '../words/useNames';
import { useVariableWords } from '../words/useVariableWords';

/** One variable: what is counted, by whom, its versions and what is computed from it. */
export default function VariablePage() {
  const { code = '' } = useParams();
  return <QueryView query={useVariable(code)}>{(held) => <VariableView held={held} />}</QueryView>;
}

function VariableView({ held }: { held: Held<Variable> }) {
  const { t } = useTranslation();
  const words = useVariableWords();
  const variable = held.thing;
  const versions = useVariableVersions(variable.code);
  const users = useUsers(variable.code);
  const name = words.name(variable);
  return (
    <DetailFrame section="variables" code={variable.code} version={variable.version} name={name}>
      {variable.retired && <Badge>{t('catalogue.retire.badge')}</Badge>}
      <Facts facts={useFacts(variable)} />
      <Usage users={users} />
      <QueryView query={versions}>
        {(list) => <Versions versions={list} describe={words.describe} />}
      </QueryView>
      <RetireControl
        name={name}
        retired={variable.retired}
        users={users.length === 0 ? null : <UserList users={users} />}
        turn={(retire) => turnVariable(variable.code, held.etag, retire)}
      />
    </DetailFrame>
  );
}

function useFacts(variable: Variable): Fact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const words = useVariableWords();
  const names = useNames();
  const parts = (useEveryVariable().data ?? [])
    .filter((other) => other.partOf.includes(variable.code))
    .map((other) => other.code);
  return [
    { label: t('catalogue.field.code'), value: <span className="code">{variable.code}</span> },
    { label: t('catalogue.field.unit'), value: variable.unit[language] },
    {
      label: t('catalogue.field.source'),
      value: <Link to={onePath('sources', variable.source)}>{names.source(variable.source)}</Link>,
    },
    { label: t('catalogue.field.measure'), value: t(`catalogue.measure.${variable.measure}`) },
    { label: t('catalogue.field.wholeCounts'), value: words.yesNo(variable.wholeCounts) },
    {
      label: t('catalogue.field.confidentialityThreshold'),
      value: words.threshold(variable.confidentialityThreshold),
    },
    {
      label: t('catalogue.field.partOf'),
      value: variable.partOf.length > 0 && <VariableLinks codes={variable.partOf} joint=", " />,
    },
    {
      label: t('catalogue.field.parts'),
      value: parts.length > 0 && <VariableLinks codes={parts} joint=", " />,
    },
    { label: t('catalogue.field.headers'), value: variable.headers.join(' · ') },
    { label: t('catalogue.field.jump'), value: words.jump(variable.jump) },
    { label: t('catalogue.field.breaks'), value: words.breaks(variable) },
    { label: t('catalogue.field.version'), value: format.integer(variable.version) },
  ];
}

/** The indicators in use that count with it. */
function useUsers(code: string): User[] {
  const language = useLanguage();
  return (useEveryIndicator().data ?? [])
    .filter((each) => !each.retired && [...each.numerator, ...each.denominator].includes(code))
    .map((each) => ({
      section: 'indicators' as const,
      code: each.code,
      name: each.name[language],
    }));
}

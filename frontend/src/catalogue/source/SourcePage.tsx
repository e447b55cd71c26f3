import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEveryVariable } from '../../api/catalogueNames';
import type { Held } from '../../api/held';
import { useSource } from '../../api/sources';
import type { Source } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { QueryView } from '../../ui/QueryView';
import { DetailFrame } from '../parts/DetailFrame';
import { Facts } from '../../ui/Facts';
import { UserList } from '../parts/Usage';
import { useSourceWords } from '../words/useSourceWords';

/** One source: rhythm, contact, legal basis, and what it delivers. */
export default function SourcePage() {
  const { code = '' } = useParams();
  return <QueryView query={useSource(code)}>{(held) => <SourceView held={held} />}</QueryView>;
}

function SourceView({ held: { thing: source } }: { held: Held<Source> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const words = useSourceWords();
  return (
    <DetailFrame
      section="sources"
      code={source.code}
      version={source.version}
      name={words.name(source)}
    >
      <Facts
        facts={[
          { label: t('catalogue.field.code'), value: <span className="code">{source.code}</span> },
          { label: t('catalogue.field.rhythm'), value: words.rhythm(source) },
          { label: t('catalogue.field.contact'), value: source.contact },
          { label: t('catalogue.field.rawAudience'), value: words.audience(source) },
          { label: t('catalogue.field.version'), value: format.integer(source.version) },
        ]}
      />
      {source.legalBasis && (
        <section aria-labelledby="basis">
          <h2 id="basis">{t('catalogue.field.legalBasis')}</h2>
          <p className="description">{source.legalBasis[language]}</p>
        </section>
      )}
      <Delivered source={source.code} />
    </DetailFrame>
  );
}

function Delivered({ source }: { source: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = (useEveryVariable().data ?? []).filter((variable) => variable.source === source);
  return (
    <section aria-labelledby="delivered">
      <h2 id="delivered">{t('catalogue.one.variablesOf')}</h2>
      {own.length === 0 ? (
        <p className="muted">{t('catalogue.one.noVariables')}</p>
      ) : (
        <UserList
          users={own.map(({ code, name }) => ({
            section: 'variables' as const,
            code,
            name: name[language],
          }))}
        />
      )}
    </section>
  );
}

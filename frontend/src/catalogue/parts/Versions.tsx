import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { differences, type Described } from '../../ui/form/describe';

interface Version<T> {
  version: number;
  validFrom: string;
  definition: T;
}

interface Props<T> {
  versions: Version<T>[];
  describe: (definition: T) => Described;
}

/** The definitions of a thing, newest first, each with what it changed. */
export function Versions<T>({ versions, describe }: Props<T>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('catalogue.one.versions')}</h2>
      <p className="muted">{t('catalogue.one.versionsNote')}</p>
      <ol className="versions">
        {versions.map(({ version, validFrom, definition }, index) => {
          const before = versions[index + 1];
          return (
            <li key={version}>
              <p className="version-head numbers">
                <strong>
                  {t('catalogue.field.version')} {version}
                </strong>{' '}
                <span className="muted">{format.dateTime(validFrom)}</span>
              </p>
              {before ? (
                <Changes list={differences(describe(before.definition), describe(definition))} />
              ) : (
                <p>{t('catalogue.one.created')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Label, before and after of each change. */
export function Changes({ list }: { list: [string, string, string][] }) {
  const { t } = useTranslation();
  if (list.length === 0) return <p>{t('catalogue.one.noChange')}</p>;
  return (
    <dl className="differences">
      {list.map(([label, before, after]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

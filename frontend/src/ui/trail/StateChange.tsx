import { useTranslation } from 'react-i18next';
import { differences, leaves } from './differences';
import { useStateWords } from './useStateWords';

interface Props {
  before: unknown;
  after: unknown;
}

/** What an entry changed, value by value; for something new or gone all that it says. */
export function StateChange({ before, after }: Props) {
  const { t } = useTranslation();
  const words = useStateWords();
  const one = before === null || before === undefined ? after : after == null ? before : undefined;
  if (one === null || (one === undefined && before == null)) {
    return <p className="muted">{t('audit.nothing')}</p>;
  }
  if (one !== undefined) {
    return (
      <dl className="changes">
        {leaves(one).map(({ path, value }) => (
          <div key={path.join('/')}>
            <dt>{words.path(path)}</dt>
            <dd>{words.value(value, path)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const changed = differences(before, after);
  if (changed.length === 0) return <p className="muted">{t('audit.unseen')}</p>;
  return (
    <dl className="changes">
      {changed.map(({ path, before: old, after: now }) => (
        <div key={path.join('/')}>
          <dt>{words.path(path)}</dt>
          <dd>
            {old !== null && (
              <>
                <span className="kern-sr-only">{t('audit.before')}: </span>
                <del>{words.value(old, path)}</del>{' '}
              </>
            )}
            {now !== null && (
              <>
                <span className="kern-sr-only">{t('audit.after')}: </span>
                <ins>{words.value(now, path)}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

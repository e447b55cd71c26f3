import { useTranslation } from 'react-i18next';
import { Alert } from '../Alert';
import { Button } from '../Button';

interface Props {
  /** What the other changed: label, before, now. */
  differences: [string, string, string][];
  onRebase: () => void;
  onAgain: (() => void) | undefined;
}

/** Somebody else was faster: what they changed, and the way on without losing what was typed. */
export function ConflictNotice({ differences, onRebase, onAgain }: Props) {
  const { t } = useTranslation();
  return (
    <Alert kind="warning" title={t('catalogue.conflict.title')} live>
      <p>{t('catalogue.conflict.text')}</p>
      {differences.length > 0 && (
        <dl className="differences">
          {differences.map(([label, before, now]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <del>{before}</del> <ins>{now}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>{t('catalogue.conflict.choice')}</p>
      <div className="actions">
        <Button onClick={onRebase}>{t('catalogue.conflict.mine')}</Button>
        {onAgain && (
          <Button look="tertiary" onClick={onAgain}>
            {t('catalogue.conflict.theirs')}
          </Button>
        )}
      </div>
    </Alert>
  );
}

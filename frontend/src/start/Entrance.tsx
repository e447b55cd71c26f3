import { useTranslation } from 'react-i18next';
import { signInAddress } from '../api/client';
import { ServerLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';

/** For whoever is not signed in: what this is for, and the way in. */
export function Entrance() {
  const { t } = useTranslation();
  const steps = [
    [t('start.step1'), t('start.step1Text')],
    [t('start.step2'), t('start.step2Text')],
    [t('start.step3'), t('start.step3Text')],
  ];
  return (
    <Page title={t('start.titleOut')} lead={t('start.lead')}>
      <p className="entrance">
        <ServerLink to={signInAddress('/')}>{t('shell.signIn')}</ServerLink>
        <span className="muted">{t('start.signInText')}</span>
      </p>
      <section aria-labelledby="how">
        <h2 id="how">{t('start.how')}</h2>
        <ol className="steps">
          {steps.map(([name, text]) => (
            <li key={name}>
              <h3>{name}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
    </Page>
  );
}

import { useTranslation } from 'react-i18next';

/** What comes after handing over, so that nobody hesitates to begin. */
export function NextSteps() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t('delivery.form.how')}</h2>
      <ol className="steps">
        {(['check', 'mend', 'publish'] as const).map((step) => (
          <li key={step}>
            <h3>{t(`delivery.form.steps.${step}`)}</h3>
            <p>{t(`delivery.form.steps.${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

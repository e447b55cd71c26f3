import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../api/organisations';
import { Facts } from '../../ui/Facts';
import { usePeriod } from '../parts/usePeriod';

/** Whom to turn to, and since when the body takes part. */
export function Contact({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const period = usePeriod();
  const { contact, activeFrom, activeTo } = organisation;
  const { person, email, phone, address, website } = contact;
  const nobody = [person, email, phone, address, website].every((part) => !part);
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t('administration.organisation.contact')}</h2>
      {nobody && <p className="muted">{t('administration.organisation.noContact')}</p>}
      <Facts
        facts={[
          { label: t('administration.field.person'), value: person },
          {
            label: t('administration.field.email'),
            value: email && <a href={`mailto:${email}`}>{email}</a>,
          },
          { label: t('administration.field.phone'), value: phone },
          { label: t('administration.field.address'), value: address },
          {
            label: t('administration.field.website'),
            value: website && (
              <a href={website} rel="noreferrer">
                {website}
              </a>
            ),
          },
          {
            label: t('administration.field.active'),
            value: period({ from: activeFrom, to: activeTo }),
          },
        ]}
      />
    </section>
  );
}

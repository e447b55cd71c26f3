import type { Conference } from '../api/conferences';

/** Whom to turn to, each way that can be followed as a link; nothing where nothing is known. */
export function ContactWays({ contact }: { contact: Conference['contact'] }) {
  const { person, email, phone, address, website } = contact;
  return (
    <ul className="plain-list">
      {person && <li>{person}</li>}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </li>
      )}
      {address && <li>{address}</li>}
      {website && /^https?:\/\//.test(website) && (
        <li>
          <a href={website} rel="noreferrer">
            {website}
          </a>
        </li>
      )}
    </ul>
  );
}

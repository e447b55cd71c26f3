import { useTranslation } from 'react-i18next';

const ROOMS = ['voices', 'goals', 'measures'] as const;

/** What will stand here once it is recorded; on paper, room for what people write at the wall. */
export function Rooms() {
  const { t } = useTranslation();
  return (
    <div className="rooms">
      {ROOMS.map((room) => (
        <section key={room} id={room} aria-labelledby={`${room}-title`}>
          <h2 id={`${room}-title`}>{t(`district.section.${room}`)}</h2>
          <p className="room-text no-print">{t(`district.room.${room}`)}</p>
          <p className="room-notes" aria-hidden="true">
            {t('district.room.notes')}
          </p>
        </section>
      ))}
    </div>
  );
}

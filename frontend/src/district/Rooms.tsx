import { useTranslation } from 'react-i18next';
import { ConferenceLines } from '../ui/conference/ConferenceLines';
import { DistrictGoals } from '../ui/goals/DistrictGoals';
import { MeasuresOfPlace } from '../ui/measures/MeasuresOfPlace';
import { Voices } from '../ui/voices/Voices';

const ROOMS = ['goals', 'measures'] as const;

interface Props {
  district: string;
  scheme: string;
}

/** The voices, the goals and what is done for them; on paper, room for what people write at the wall. */
export function Rooms({ district, scheme }: Props) {
  const { t } = useTranslation();
  return (
    <div className="rooms">
      <section id="voices" aria-labelledby="voices-title">
        <h2 id="voices-title">{t('district.section.voices')}</h2>
        <Voices district={district} scheme={scheme} level={3} />
        <h3>{t('meeting.ofDistrict')}</h3>
        <ConferenceLines where={{ district }} />
        <p className="room-notes" aria-hidden="true">
          {t('district.room.notes')}
        </p>
      </section>
      {ROOMS.map((room) => (
        <section key={room} id={room} aria-labelledby={`${room}-title`}>
          <h2 id={`${room}-title`}>{t(`district.section.${room}`)}</h2>
          {room === 'goals' ? (
            <DistrictGoals {...{ district, scheme }} none={t('district.room.goals')} />
          ) : (
            <MeasuresOfPlace where={{ district, scheme }} />
          )}
          <p className="room-notes" aria-hidden="true">
            {t('district.room.notes')}
          </p>
        </section>
      ))}
    </div>
  );
}

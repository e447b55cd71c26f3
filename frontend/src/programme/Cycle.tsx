import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeArea } from '../api/programme';
import { ConferenceLines } from '../ui/conference/ConferenceLines';
import { Attainments } from '../ui/goals/Attainments';
import { GoalsOfArea } from '../ui/goals/GoalsOfArea';
import { DocumentationState } from '../ui/measures/DocumentationState';
import { MeasuresOfPlace } from '../ui/measures/MeasuresOfPlace';
import { Voices } from '../ui/voices/Voices';
import { AreaFigures } from './AreaFigures';

/** The programme's own cycle: how it stands, what people say, what is wanted, what is done, what came of it. */
export const CYCLE = [
  'situation',
  'voices',
  'goals',
  'measures',
  'documentation',
  'attainment',
] as const;
type Part = (typeof CYCLE)[number];

/** All parts of the cycle, in its order. */
export function Cycle({ area }: { area: ProgrammeArea }) {
  const { t } = useTranslation();
  const parts: Record<Part, ReactNode> = {
    situation: <AreaFigures code={area.code} />,
    voices: (
      <>
        <h3>{t('meeting.title')}</h3>
        <ConferenceLines where={{ area: area.code }} />
        <Voices districts={area.districts} scheme={area.scheme} level={3} />
      </>
    ),
    goals: <GoalsOfArea area={area.code} />,
    measures: <MeasuresOfPlace where={{ area: area.code }} />,
    documentation: <DocumentationState area={area.code} />,
    attainment: <Attainments area={area.code} />,
  };
  return CYCLE.map((part) => (
    <section key={part} id={part} aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>{t(`programme.section.${part}`)}</h2>
      {parts[part]}
    </section>
  ));
}

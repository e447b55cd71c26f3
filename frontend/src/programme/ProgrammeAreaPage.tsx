import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProgrammeArea } from '../api/programme';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { ThingHistory } from '../ui/trail/ThingHistory';
import { AreaFacts } from './AreaFacts';
import { AreaFigures } from './AreaFigures';
import { AreaGoals } from './AreaGoals';
import { Decisions } from './Decisions';
import { Findings } from './Findings';
import './programme.css';

/** One area of the programme: why it is in it, how it stands, what was decided. */
export default function ProgrammeAreaPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const area = useProgrammeArea(code);
  return (
    <QueryView query={area} lines={12}>
      {({ thing }) => (
        <Page
          title={thing.name}
          {...(thing.description === null ? {} : { lead: thing.description })}
          crumbs={[
            { to: '/', label: t('nav.start') },
            { to: '/quartiere', label: t('district.title') },
            { to: '/programm', label: t('programme.title') },
          ]}
          action={<Button onClick={() => globalThis.print()}>{t('programme.print')}</Button>}
        >
          <AreaFacts area={thing} />
          <Findings area={thing} />
          <AreaFigures code={thing.code} />
          <AreaGoals code={thing.code} />
          <Decisions code={thing.code} />
          <ThingHistory
            kind="programme-area"
            id={thing.code}
            version={thing.version}
            right="manage-programme"
          />
        </Page>
      )}
    </QueryView>
  );
}

import { useTranslation } from 'react-i18next';
import { useMyData } from '../api/personalData';
import type { PersonalDataExport } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { LooksList } from './LooksList';
import { savePersonalData } from './savePersonalData';
import { usePartName } from './usePartName';

/** What is kept of whoever sits here, and who has looked at it; to be taken away as a file. */
export default function MyDataPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('privacy.mine.title')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
      lead={t('privacy.mine.lead')}
    >
      <QueryView query={useMyData()}>{(data) => <MyData data={data} />}</QueryView>
    </Page>
  );
}

function MyData({ data }: { data: PersonalDataExport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const partName = usePartName();
  return (
    <>
      <dl className="facts">
        {Object.entries(data.parts).map(([part, records]) => (
          <div key={part}>
            <dt>{partName(part)}</dt>
            <dd className="numbers">{format.integer(records.length)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Button
          look="primary"
          onClick={() => {
            savePersonalData(t('privacy.mine.fileName'), data);
          }}
        >
          {t('privacy.mine.download')}
        </Button>
      </p>
      <section aria-labelledby="looks">
        <h2 id="looks">{t('privacy.mine.looks')}</h2>
        <LooksList looks={data.parts.looks} />
      </section>
      <section aria-labelledby="elsewhere">
        <h2 id="elsewhere">{t('privacy.mine.elsewhere')}</h2>
        <p>{t('privacy.mine.elsewhereText', { name: data.name ?? '', subject: data.subject })}</p>
        <p>{t('privacy.mine.rights')}</p>
      </section>
    </>
  );
}

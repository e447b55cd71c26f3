import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { exportPerson } from '../api/personalData';
import type { StatedPurpose } from '../api/types';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Page } from '../ui/Page';
import { PurposeFields } from '../ui/purpose/PurposeFields';
import { usePurpose } from '../ui/purpose/usePurpose';
import { ProblemAlert } from '../ui/states';
import { useToast } from '../ui/Toasts';
import { EraseControl } from './EraseControl';
import { savePersonalData } from './savePersonalData';

/** Hands out and erases what is kept of another person; whose is told by the account's identifier. */
export default function PersonalDataPage() {
  const { t } = useTranslation();
  const toast = useToast();
  const [params, setParams] = useSearchParams();
  const subject = params.get('konto') ?? '';
  const [tried, setTried] = useState(false);
  const purpose = usePurpose();
  const missing = subject.trim() === '';
  const exporting = useMutation({
    mutationFn: (why: StatedPurpose) => exportPerson(subject.trim(), why),
    onSuccess: (data) => {
      savePersonalData(t('privacy.others.fileName'), data);
      toast({ message: t('privacy.others.handedOut') });
    },
  });
  const stated = () => {
    setTried(true);
    const why = purpose.stated();
    return missing ? null : why;
  };
  return (
    <Page
      title={t('privacy.others.title')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/audit', label: t('audit.title') },
      ]}
      lead={t('privacy.others.lead')}
    >
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const why = stated();
          if (why) exporting.mutate(why);
        }}
      >
        {exporting.isError && <ProblemAlert error={exporting.error} />}
        <Field
          label={t('privacy.others.subject')}
          help={t('privacy.others.subjectHelp')}
          error={tried && missing ? t('privacy.others.subjectMissing') : undefined}
        >
          {(field) => (
            <input
              {...field}
              autoComplete="off"
              spellCheck={false}
              value={subject}
              onChange={(event) => {
                const konto = event.target.value;
                setParams(konto === '' ? {} : { konto }, { replace: true });
              }}
            />
          )}
        </Field>
        <PurposeFields purpose={purpose} />
        <div className="actions">
          <Button type="submit" look="primary" disabled={exporting.isPending}>
            {t('privacy.others.export')}
          </Button>
          <EraseControl subject={subject.trim()} stated={stated} />
        </div>
      </form>
    </Page>
  );
}

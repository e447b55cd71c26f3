import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDistricts } from '../../api/districts';
import type { Finding } from '../../api/types';
import { Button } from '../../ui/Button';
import { ComboBox } from '../../ui/ComboBox';
import { Field } from '../../ui/Field';
import { Modal } from '../../ui/Modal';
import { TextButton } from '../TextButton';

interface Props {
  scheme: string;
  finding: Finding;
  onMend: (to: string, remember: boolean) => void;
}

/** For whoever knows better than the proposal: another number, or another district. */
export function MendOtherwise({ scheme, finding, onMend }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <TextButton onClick={() => setOpen(true)}>{t('delivery.mend.otherwise')}</TextButton>
      <Modal isOpen={isOpen} title={t('delivery.mend.otherwiseTitle')} onClose={close}>
        <p>{finding.message}</p>
        <MendForm
          {...{ scheme, finding }}
          onMend={(to, remember) => {
            close();
            onMend(to, remember);
          }}
        />
      </Modal>
    </>
  );
}

function MendForm({ scheme, finding, onMend }: Props) {
  const { t } = useTranslation();
  const { correction } = finding;
  const [to, setTo] = useState(correction?.to ?? '');
  const [remember, setRemember] = useState(false);
  return (
    <form
      className="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (to.trim() !== '') onMend(to.trim(), remember);
      }}
    >
      {correction?.kind === 'NUMBER' ? (
        <Field label={t('delivery.mend.number')} help={t('delivery.mend.numberHelp')}>
          {(field) => (
            <input {...field} value={to} onChange={(event) => setTo(event.target.value)} />
          )}
        </Field>
      ) : (
        <>
          <DistrictField scheme={scheme} value={to} onChange={setTo} />
          <label className="check">
            <input
              type="checkbox"
              checked={remember}
              onChange={(event) => setRemember(event.target.checked)}
            />
            {t('delivery.mend.rememberCheck', { text: finding.value ?? '' })}
          </label>
        </>
      )}
      <div className="actions">
        <Button look="primary" type="submit">
          {t('delivery.mend.confirm')}
        </Button>
      </div>
    </form>
  );
}

interface DistrictProps {
  scheme: string;
  value: string;
  onChange: (code: string) => void;
}

function DistrictField({ scheme, value, onChange }: DistrictProps) {
  const { t } = useTranslation();
  const areas = useDistricts(scheme).data ?? [];
  const districts = areas.filter(({ level }) => level === 'DISTRICT');
  return (
    <ComboBox
      label={t('delivery.mend.district')}
      options={districts.map(({ code, name }) => ({ id: code, label: `${code} ${name}` }))}
      value={value}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}

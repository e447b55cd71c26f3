import { useTranslation } from 'react-i18next';
import { useDistricts } from '../../api/districts';
import { CodesField } from '../../ui/form/CodesField';

/** Districts of a scheme, chosen one after the other. */
export function DistrictsField({ scheme, help }: { scheme: string; help: string }) {
  const { t } = useTranslation();
  const areas = useDistricts(scheme).data ?? [];
  const options = areas
    .filter(({ level }) => level === 'DISTRICT')
    .map(({ code, name }) => ({ code, name: name.includes(code) ? name : `${code} ${name}` }));
  return (
    <CodesField
      name="districts"
      label={t('programme.field.districts')}
      help={help}
      options={options}
    />
  );
}

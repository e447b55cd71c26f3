import { useTranslation } from 'react-i18next';
import { useOrganisationNames } from '../../api/organisationNames';
import { ChoiceFilter } from '../../ui/filter/ChoiceFilter';

interface Props {
  value: string;
  onChoose: (code: string) => void;
}

/** Whose measures are listed. */
export function OrganisationFilter({ value, onChoose }: Props) {
  const { t } = useTranslation();
  const bodies = useOrganisationNames().data ?? [];
  return (
    <ChoiceFilter
      label={t('documentation.field.organisation')}
      value={value}
      options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
      onChoose={onChoose}
    />
  );
}

import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/types';
import { TextButton } from '../TextButton';

interface Props {
  finding: Finding;
  isOpen: boolean;
  onToggle: (open: boolean) => void;
}

/** Opens the lines of the file around a finding; there is nothing to open for the whole file. */
export function ShowInFile({ finding, isOpen, onToggle }: Props) {
  const { t } = useTranslation();
  if (finding.row === null) return null;
  return (
    <TextButton aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
      {t('delivery.finding.inFile')}
      <span className="kern-sr-only">, {t('delivery.finding.inRow', { row: finding.row })}</span>
    </TextButton>
  );
}

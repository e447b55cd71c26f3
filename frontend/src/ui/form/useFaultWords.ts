import { useTranslation } from 'react-i18next';
import { FAULTS, type Fault } from './faultKeys';

/** Says a fault of the schema in the reader's language; the server's words are left as they are. */
export function useFaultWords(): (message: string) => string {
  const { t } = useTranslation();
  return (message) => (isFault(message) ? t(`catalogue.fault.${message}`) : message);
}

function isFault(message: string): message is Fault {
  return FAULTS.some((fault) => fault === message);
}

import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem';
import { fetchTable, type TableFile, type TableForm, type ValuesTable } from '../api/tables';
import { LinkButton } from './LinkButton';
import { saveFile } from './saveFile';
import { useToast } from './Toasts';

const FORMS: TableForm[] = ['csv', 'xlsx'];

interface Props {
  /** What is in the table, to tell it from another beside it: an indicator, a date. */
  name: string;
  table: ValuesTable;
}

/** The figures of an indicator to take away. */
export function TableDownload({ name, table }: Props) {
  return <FormsDownload name={name} load={(form) => fetchTable(table, form)} />;
}

interface FormsProps {
  name: string;
  load: (form: TableForm) => Promise<TableFile>;
}

/** A table to take away as CSV or for Excel, with the notes that belong to it. */
export function FormsDownload({ name, load }: FormsProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const save = async (form: TableForm) => {
    try {
      const file = await load(form);
      saveFile(file.name, file.content, file.type);
    } catch (error) {
      const said = error instanceof ApiError ? error.problem : {};
      toast({ message: said.detail ?? said.title ?? t('state.errorText') });
    }
  };
  return (
    <span
      className="table-download no-print"
      role="group"
      aria-label={t('download.label', { name })}
    >
      <span aria-hidden="true">{t('download.short', { name })}</span>
      {FORMS.map((form) => (
        <LinkButton
          key={form}
          aria-label={t(`download.${form}Of`, { name })}
          onClick={() => void save(form)}
        >
          {t(`download.${form}`)}
        </LinkButton>
      ))}
    </span>
  );
}

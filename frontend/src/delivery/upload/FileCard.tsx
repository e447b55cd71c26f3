import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { TextButton } from '../TextButton';
import { FileStage } from './FileStage';
import type { Entered, Waiting } from './queue';
import type { FileFaults } from './useFaults';
import type { Filled } from './useProposals';
import { useGuessWords } from './useGuessWords';

interface Props {
  file: Waiting;
  filled: Filled;
  faults: FileFaults;
  sources: Source[];
  onEnter: (entered: Partial<Entered>) => void;
  onRemove: () => void;
}

/** One file: what it is, whose it is and of which date, and how far it has come. */
export function FileCard({ file, filled, faults, sources, onEnter, onRemove }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const words = useGuessWords();
  const { key, head, stage } = file;
  const { name, size } = file.file;
  const open = stage.name === 'ready' || stage.name === 'failed';
  return (
    <li className="file-card">
      <fieldset disabled={!open}>
        <legend className="file-name">{name}</legend>
        <p className="muted numbers" id={`${key}-kind`}>
          {t(`delivery.form.kind.${head.kind}`)}, {format.size(size)}
        </p>
        {faults.file && (
          <p className="field-error" id={`${key}-file`} tabIndex={-1}>
            {faults.file}
          </p>
        )}
        {stage.name !== 'done' && !faults.file && (
          <div className="file-fields">
            <Select
              id={`${key}-source`}
              label={t('delivery.form.source')}
              help={words.source(filled)}
              error={faults.source}
              value={filled.source}
              onChoose={(source) => onEnter({ source })}
            >
              <option value="">{t('delivery.form.sourceNone')}</option>
              {sources.map((source) => (
                <option key={source.code} value={source.code}>
                  {source.name[language]}
                </option>
              ))}
            </Select>
            <Field
              id={`${key}-date`}
              label={t('delivery.form.date')}
              help={words.date(filled)}
              error={faults.date}
            >
              {(field) => (
                <input
                  {...field}
                  autoComplete="off"
                  inputMode="numeric"
                  value={filled.date}
                  onChange={(event) => onEnter({ date: event.target.value })}
                />
              )}
            </Field>
          </div>
        )}
      </fieldset>
      <FileStage stage={stage} />
      {stage.name !== 'done' && (
        <TextButton onClick={onRemove}>
          {t(stage.name === 'sending' ? 'delivery.form.stop' : 'delivery.form.remove')}
          <span className="kern-sr-only"> {name}</span>
        </TextButton>
      )}
    </li>
  );
}

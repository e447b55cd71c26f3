import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AddBox } from '../AddBox';
import { useFault, useTexts } from './fields';

export interface CodeOption {
  code: string;
  name: string;
  /** What stands beside it in the list: the source. */
  group?: string;
}

interface Props {
  name: string;
  label: string;
  help?: string;
  options: CodeOption[];
  /** What stands between two that were chosen: "+" where they are summed. */
  joint?: string;
}

/** Several of the catalogue's things, chosen one after the other; each can be taken out again. */
export function CodesField({ name, label, help, options, joint }: Props) {
  const { t } = useTranslation();
  const { setValue } = useFormContext();
  const error = useFault(name);
  const chosen = useTexts(name);
  const set = (codes: string[]) => setValue(name, codes, { shouldDirty: true });
  const nameOf = (code: string) => options.find((option) => option.code === code)?.name ?? code;
  const left = options.filter((option) => !chosen.includes(option.code));
  return (
    <div className="codes">
      <AddBox
        id={name}
        label={label}
        {...(help === undefined ? {} : { help })}
        error={error}
        options={left.map((option) => ({
          id: option.code,
          label: option.name,
          ...(option.group === undefined ? {} : { detail: option.group }),
        }))}
        onAdd={(code) => set([...chosen, code])}
      />
      {chosen.length > 0 && (
        <ul className="codes-chosen" aria-label={t('catalogue.form.chosen', { label })}>
          {chosen.map((code, index) => (
            <li key={code}>
              <span>
                {index > 0 && joint !== undefined && <span className="muted">{joint} </span>}
                {nameOf(code)}
              </span>
              <button
                type="button"
                className="take-out"
                aria-label={t('catalogue.form.takeOut', { name: nameOf(code) })}
                onClick={() => set(chosen.filter((other) => other !== code))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

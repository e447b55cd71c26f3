import { useMemo } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { StayingPopover } from './StayingPopover';

export interface ComboOption {
  id: string;
  label: string;
  /** A second line or word: a code, the source. */
  detail?: string;
}

interface Props {
  /** The id of its field, where a summary of faults leads to it. */
  id?: string;
  label: string;
  help?: string;
  error?: string | undefined;
  options: ComboOption[];
  /** The id of what is chosen; null for nothing. */
  value: string | null;
  onChange: (id: string | null) => void;
  isDisabled?: boolean;
  /** Whether the list opens as soon as the field is entered; else by typing or its button. */
  opensOnFocus?: boolean;
  /** Stands in the empty field. */
  placeholder?: string;
}

/** Choosing one of many by typing a part of its name or code. */
export function ComboBox(props: Props) {
  const { id, label, help, error, options, value, onChange, isDisabled = false } = props;
  const { t } = useTranslation();
  // Found by name or by detail, but shown in the field by its name alone.
  const searched = useMemo(
    () =>
      new Map(options.map(({ label: name, detail }) => [name, folded(`${name} ${detail ?? ''}`)])),
    [options],
  );
  return (
    <AriaComboBox
      {...(id === undefined ? {} : { id })}
      className={`field combo ${error ? 'field--error' : ''}`}
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => {
        onChange(key === null ? null : String(key));
      }}
      isDisabled={isDisabled}
      isInvalid={error !== undefined && error !== ''}
      allowsEmptyCollection
      menuTrigger={(props.opensOnFocus ?? true) ? 'focus' : 'input'}
      defaultFilter={(name, typed) => (searched.get(name) ?? folded(name)).includes(folded(typed))}
    >
      <Label className="field-label">{label}</Label>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <div className="combo-row">
        <Input
          className="kern-form-input__input"
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        />
        <AriaButton className="combo-open">
          <svg className="combo-sign" viewBox="0 0 12 8" aria-hidden="true">
            <path d="M1 1.5 6 6.5 11 1.5" />
          </svg>
        </AriaButton>
      </div>
      {error && (
        <Text slot="errorMessage" className="field-error">
          {error}
        </Text>
      )}
      <StayingPopover className="combo-popover">
        <ListBox
          className="combo-list"
          renderEmptyState={() => <p className="muted combo-none">{t('ui.noneFound')}</p>}
        >
          {(option: ComboOption) => (
            <ListBoxItem id={option.id} textValue={option.label} className="combo-item">
              <span>{option.label}</span>
              {option.detail && <span className="muted"> {option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </StayingPopover>
    </AriaComboBox>
  );
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase('de');
}

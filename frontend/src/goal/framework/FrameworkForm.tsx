import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putFramework, type Framework } from '../../api/frameworks';
import { ApiError } from '../../api/problem';
import { parseDate } from '../../format/parse';
import { typedDate } from '../../format/typedDate';
import { currentLanguage } from '../../i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Modal } from '../../ui/Modal';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

const FIELDS = ['code', 'title', 'publisher', 'link', 'validFrom', 'validTo'] as const;
type FieldName = (typeof FIELDS)[number];
type Typed = Record<FieldName, string>;

const OPTIONAL: FieldName[] = ['link', 'validTo'];
const DATES: FieldName[] = ['validFrom', 'validTo'];

interface Props {
  /** What is changed; null for a new one. */
  framework: Framework | null;
  onClose: () => void;
}

function typedOf(framework: Framework | null): Typed {
  const date = (iso: string | null) => (iso === null ? '' : typedDate(iso, currentLanguage()));
  return {
    code: framework?.code ?? '',
    title: framework?.title ?? '',
    publisher: framework?.publisher ?? '',
    link: framework?.link ?? '',
    validFrom: date(framework?.validFrom ?? null),
    validTo: date(framework?.validTo ?? null),
  };
}

/** A framework of the catalogue. */
export function FrameworkForm({ framework, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(() => typedOf(framework));
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: () =>
      putFramework(
        typed.code.trim(),
        {
          title: typed.title.trim(),
          publisher: typed.publisher.trim(),
          link: typed.link.trim() === '' ? null : typed.link.trim(),
          validFrom: parseDate(typed.validFrom) ?? '',
          validTo: parseDate(typed.validTo),
        },
        framework === null ? null : `"${String(framework.version)}"`,
      ),
    onSuccess: async () => {
      onClose();
      toast({ message: t('goal.framework.saved', { title: typed.title.trim() }) });
      await queries.invalidateQueries({ queryKey: ['frameworks'] });
    },
  });
  const faultOf = (name: FieldName): string | undefined => {
    const text = typed[name].trim();
    if (text === '') return OPTIONAL.includes(name) ? undefined : t('catalogue.fault.required');
    if (DATES.includes(name) && parseDate(text) === null) return t('catalogue.fault.date');
    return undefined;
  };
  const labelOf = (name: FieldName) => {
    const label = t(`goal.framework.${name === 'title' ? 'name' : name}`);
    return OPTIONAL.includes(name) ? t('catalogue.form.optional', { label }) : label;
  };
  const sent = saving.error instanceof ApiError ? (saving.error.problem.violations ?? []) : [];
  const shown = FIELDS.filter((name) => name !== 'code' || framework === null);
  return (
    <Modal isOpen title={framework?.title ?? t('goal.framework.new')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (FIELDS.every((name) => faultOf(name) === undefined)) saving.mutate();
        }}
      >
        {saving.isError && sent.length === 0 && <ProblemAlert error={saving.error} />}
        {shown.map((name) => (
          <Field
            key={name}
            label={labelOf(name)}
            error={
              sent.find(({ field }) => field === name)?.message ??
              (tried ? faultOf(name) : undefined)
            }
          >
            {(field) => (
              <input
                {...field}
                autoComplete="off"
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <div className="actions">
          <Button look="primary" type="submit" disabled={saving.isPending}>
            {t('catalogue.form.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TargetHonesty } from '../../api/goals';
import { ApiError } from '../../api/problem';
import { useDebounced } from '../useDebounced';
import type { Bearer } from './bearer';
import { bodyOfInput, targetSchema, type TargetInput } from './targetSchema';

const REST = 500;

interface Props {
  bearer: Bearer;
  form: UseFormReturn<TargetInput>;
}

/** While a target is typed: what it means, and whether it could be told from chance. Advice alone. */
export function Honesty({ bearer, form }: Props) {
  const { t } = useTranslation();
  const typed = useDebounced(useWatch({ control: form.control }), REST);
  const read = targetSchema.safeParse(typed);
  const body = read.success ? bodyOfInput(read.data) : null;
  const asked = useQuery({
    queryKey: ['target-preview', bearer.id, body],
    queryFn: () => (body === null ? null : bearer.acts.preview(body)),
    enabled: body !== null,
    retry: false,
  });
  return (
    <aside className="target-honesty" aria-labelledby="honesty-title">
      <h2 id="honesty-title">{t('goal.honesty.title')}</h2>
      <div aria-live="polite">
        {body === null ? (
          <p className="muted">{t('goal.honesty.waiting')}</p>
        ) : (
          <Said answer={asked.data ?? null} error={asked.error} />
        )}
      </div>
      <p className="muted">{t('goal.honesty.note')}</p>
    </aside>
  );
}

function Said({ answer, error }: { answer: TargetHonesty | null; error: Error | null }) {
  const { t } = useTranslation();
  if (error instanceof ApiError) {
    return <p>{error.problem.violations?.[0]?.message ?? error.problem.detail}</p>;
  }
  if (answer === null) return <p className="muted">{t('ui.working')}</p>;
  if (answer.problem !== null) return <p>{answer.problem}</p>;
  return (
    <ul>
      {answer.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

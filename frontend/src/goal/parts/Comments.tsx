import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commentGoal, STANCES, useGoalComments, type Goal, type Stance } from '../../api/goals';
import { useFormat } from '../../format/useFormat';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { QueryView } from '../../ui/QueryView';
import { Select } from '../../ui/Select';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { useRoleName } from '../../ui/useRoleName';
import { LeaveQuestion } from '../../ui/form/LeaveQuestion';
import { useKept } from '../../ui/form/useKept';
import { useLeaveGuard } from '../../ui/useLeaveGuard';

/** What was said of the goal, and a place to say something. */
export function Comments({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const comments = useGoalComments(goal.id);
  return (
    <section aria-labelledby="comments-title">
      <h2 id="comments-title">{t('goal.section.comments')}</h2>
      <QueryView query={comments} lines={2}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">{t('goal.comment.empty')}</p>
          ) : (
            <ul className="said-list">
              {list.map(({ id, organisation, role, stance, words, writtenAt }) => (
                <li key={id}>
                  <strong>{organisation?.name ?? roleName(role)}</strong>
                  {stance !== null && ` ${t(`goal.stance.${stance}`)}`}
                  <span className="muted"> · {format.dateTime(writtenAt)}</span>
                  <p>{words}</p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {goal.may.includes('COMMENT') && <CommentForm id={goal.id} />}
    </section>
  );
}

function CommentForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const kept = useKept<string>(`goal.comment.${id}`);
  const [words, setWords] = useState(kept.first?.value ?? '');
  const [stance, setStance] = useState<Stance | ''>('');
  const guard = useLeaveGuard(words.trim() !== '');
  const sending = useMutation({
    mutationFn: () => commentGoal(id, words.trim(), stance),
    onSuccess: async () => {
      kept.forget();
      setWords('');
      await queries.invalidateQueries({ queryKey: ['goals', 'comments', id] });
      toast({ message: t('goal.comment.sent') });
    },
  });
  return (
    <form
      className="form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') sending.mutate();
      }}
    >
      <Field label={t('goal.comment.label')}>
        {(field) => (
          <textarea
            {...field}
            rows={3}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              kept.keep(event.target.value);
            }}
          />
        )}
      </Field>
      <Select
        label={t('goal.comment.stance')}
        value={stance}
        onChoose={(to) => setStance(STANCES.find((each) => each === to) ?? '')}
      >
        <option value="">{t('goal.comment.none')}</option>
        {STANCES.map((each) => (
          <option key={each} value={each}>
            {t(`goal.stance.${each}`)}
          </option>
        ))}
      </Select>
      {sending.isError && <ProblemAlert error={sending.error} />}
      <div>
        <Button type="submit" disabled={sending.isPending || words.trim() === ''}>
          {t('goal.comment.send')}
        </Button>
      </div>
      <LeaveQuestion guard={guard} onLeave={kept.forget} />
    </form>
  );
}

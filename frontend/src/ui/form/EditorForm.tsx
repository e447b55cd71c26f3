import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { Button } from '../Button';
import { ButtonLink } from '../ButtonLink';
import { ConfirmDialog } from '../ConfirmDialog';
import { ErrorSummary } from '../ErrorSummary';
import { ProblemAlert } from '../states';
import { useLeaveGuard } from '../useLeaveGuard';
import { ConflictNotice } from './ConflictNotice';
import './form.css';
import { KeptNotice } from './KeptNotice';
import { LeaveQuestion } from './LeaveQuestion';
import type { Editor } from './useEditor';

interface Props<Input extends FieldValues> {
  editor: Editor<Input>;
  /** Where "cancel" leads, or what it does; without it the form stands on a page of its thing. */
  back?: string | (() => void);
  isNew: boolean;
  /** What the button of a new one says, where that is not "create". */
  create?: string;
  /** The version of the definition that a change adds to; without one the thing is simply changed. */
  version?: number | undefined;
  /** Begins anew from the state that somebody else has made. */
  onAgain?: (() => void) | undefined;
  /** What the other's state says, beside the one that was read: label, before, now. */
  differences: (present: { version: number }) => [string, string, string][];
  /** What is asked before it is saved, where the editor asks. */
  question?: { title: string; confirm: string; text: ReactNode } | undefined;
  /** What stands beside the fields, on narrow screens below them. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The frame of every form of the catalogue: faults on top, fields in one column, two ways out. */
export function EditorForm<Input extends FieldValues>(props: Props<Input>) {
  const { editor, back, isNew, create, version, onAgain, differences, question, aside, children } =
    props;
  const { t } = useTranslation();
  const guard = useLeaveGuard(editor.isDirty);
  const { present, draft } = editor;
  const format = useFormat();
  return (
    <FormProvider {...editor.form}>
      <div className={aside === undefined ? '' : 'form-and-aside'}>
        <form className="form" noValidate onSubmit={(event) => void editor.submit(event)}>
          <ErrorSummary errors={editor.faults} />
          {editor.error !== null && <ProblemAlert error={editor.error} />}
          {present && (
            <ConflictNotice
              differences={differences(present)}
              onRebase={() => editor.rebase(present.version)}
              onAgain={
                onAgain &&
                (() => {
                  draft.forget();
                  onAgain();
                })
              }
            />
          )}
          {draft.restoredAt !== null && (
            <KeptNotice at={draft.restoredAt} onForget={draft.discard} />
          )}
          {children}
          {version !== undefined && (
            <p className="muted">{t('catalogue.form.newVersion', { version: version + 1 })}</p>
          )}
          <div className="actions">
            <Button look="primary" type="submit" disabled={editor.pending}>
              {isNew ? (create ?? t('catalogue.form.create')) : t('catalogue.form.save')}
            </Button>
            {typeof back === 'string' && (
              <ButtonLink to={back} look="secondary">
                {t('ui.cancel')}
              </ButtonLink>
            )}
            {typeof back === 'function' && <Button onClick={back}>{t('ui.cancel')}</Button>}
            <span role="status">
              {editor.pending ? t(editor.paused ? 'catalogue.form.paused' : 'ui.working') : ''}
            </span>
          </div>
          {draft.keptAt !== null && (
            <p className="muted" role="status">
              {t('catalogue.form.kept', { time: format.time(draft.keptAt) })}
            </p>
          )}
        </form>
        {aside}
      </div>
      {question && (
        <ConfirmDialog
          isOpen={editor.asked !== null}
          title={question.title}
          confirm={question.confirm}
          pending={false}
          onClose={() => editor.answer(false)}
          onConfirm={() => editor.answer(true)}
        >
          {question.text}
        </ConfirmDialog>
      )}
      <LeaveQuestion guard={guard} onLeave={draft.forget} />
    </FormProvider>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { deliver } from '../api/delivering';
import { ApiError } from '../api/problem';
import { parseDate } from '../format/parse';
import { UPLOAD_FIELDS, uploadSchema, type UploadInput, type UploadMessage } from './uploadSchema';

/** The state of the upload form; a failed upload leaves everything that was entered. */
export function useUpload() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm<UploadInput>({
    resolver: zodResolver(uploadSchema),
    defaultValues: { source: '', referenceDate: '' },
    shouldFocusError: false,
  });
  const upload = useMutation({
    mutationFn: (input: UploadInput) =>
      deliver({ ...input, referenceDate: parseDate(input.referenceDate) ?? '' }),
    onSuccess: async (delivery) => {
      await queries.invalidateQueries({ queryKey: ['deliveries'] });
      await navigate(`/deliveries/${delivery.id}`);
    },
    onError: (error) => {
      for (const { field, message } of violationsOf(error)) form.setError(field, { message });
    },
  });
  const { errors } = form.formState;
  const faults = UPLOAD_FIELDS.flatMap((field) => {
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ field, message: worded(message) }];
  });
  function worded(message: string): string {
    return isKey(message) ? t(`delivery.form.${message}`) : message;
  }
  return { form, upload, faults, submit: form.handleSubmit((input) => upload.mutate(input)) };
}

function violationsOf(error: unknown) {
  const violations = error instanceof ApiError ? (error.problem.violations ?? []) : [];
  return violations.flatMap(({ field, message }) => {
    const known = UPLOAD_FIELDS.find((each) => each === field);
    return known ? [{ field: known, message: message ?? '' }] : [];
  });
}

function isKey(message: string): message is UploadMessage {
  return ['needFile', 'tooLarge', 'needSource', 'needDate'].includes(message);
}

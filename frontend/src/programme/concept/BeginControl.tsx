import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { beginConcept } from '../../api/concepts';
import { Button } from '../../ui/Button';
import { ProblemAlert } from '../../ui/states';
import { conceptPath } from './paths';

/** Begins the next version and goes on to writing it. */
export function BeginControl({ area, isFirst }: { area: string; isFirst: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const beginning = useMutation({
    mutationFn: () => beginConcept(area),
    onSuccess: async ({ number }) => {
      await queries.invalidateQueries({ queryKey: ['action-concepts'] });
      void navigate(`${conceptPath(area, number)}/aendern`);
    },
  });
  return (
    <>
      <Button look="primary" disabled={beginning.isPending} onClick={() => beginning.mutate()}>
        {t(isFirst ? 'concept.beginFirst' : 'concept.begin')}
      </Button>
      {beginning.isError && <ProblemAlert error={beginning.error} />}
    </>
  );
}

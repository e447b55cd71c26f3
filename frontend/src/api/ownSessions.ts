import { useMutation } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

/** Signs out on every device; this one too. */
export function useSignOutEverywhere(onDone: (alsoAtSignIn: boolean) => void) {
  return useMutation({
    mutationFn: async () => bodyOf(await client.DELETE('/api/v1/me/sessions')),
    onSuccess: ({ alsoAtSignIn }) => {
      onDone(alsoAtSignIn);
    },
  });
}

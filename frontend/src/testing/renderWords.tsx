import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { createQueryClient } from '../app/queryClient';
import { answers, page } from './server';

/** How a thing is put into words, outside of any page. */
export function renderWords<T>(useWords: () => T): T {
  answers('indicators', page([]));
  answers('facilities', page([]));
  const client = createQueryClient();
  return renderHook(useWords, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  }).result.current;
}

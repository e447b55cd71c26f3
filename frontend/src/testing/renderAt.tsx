import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { AppRoutes } from '../app/AppRoutes';
import { createQueryClient } from '../app/queryClient';

/** The whole application at an address, as a browser would open it. */
export function renderAt(address: string) {
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter useTransitions={false} initialEntries={[address]}>
        <AppRoutes />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

import { Component, type ReactNode } from 'react';
import { ProblemAlert } from './states';

interface State {
  error: unknown;
  failed: boolean;
}

/** Catches what a page throws while drawing, so that header and navigation stay usable. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ProblemAlert
        error={this.state.error}
        onRetry={() => {
          this.setState({ error: null, failed: false });
        }}
      />
    );
  }
}

import { Component, type ReactNode } from 'react';
import { DataErrorNotice } from './DataErrorNotice';

interface PaneBoundaryProps {
  readonly children: ReactNode;
  /** Called before the pane is tried again, e.g. to forget a failed request. */
  readonly onRetry?: () => void;
}

interface PaneBoundaryState {
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps a fault inside its pane: the rest of the page goes on, the pane says what happened and can be tried again. */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override readonly state: PaneBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): PaneBoundaryState {
    return { failure: { error } };
  }

  private readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? (
      this.props.children
    ) : (
      <DataErrorNotice error={failure.error} onRetry={this.retry} />
    );
  }
}

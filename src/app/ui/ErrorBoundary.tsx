/** Keeps a mistake of ours in one part of the page from blanking the rest; says so and offers to try again. */
import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './ErrorBoundary.module.css';

interface Props {
  /** What the part is, as in "The chart could not be shown". */
  readonly part: string;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state as { readonly error: Error | null };
    if (error === null) return this.props.children;
    return (
      <div role="alert" className={styles.failure}>
        <p>
          {this.props.part} could not be shown: {error.message}
        </p>
        <Button onClick={() => this.setState({ error: null })}>Try again</Button>
      </div>
    );
  }
}

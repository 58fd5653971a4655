import { Component, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { translate } from '../i18n/i18n';
import buttons from './CommandButton.module.css';
import { Empty } from './Empty';

interface Props {
  readonly children: ReactNode;
  /** Called at once, so that what was typed leaves the broken part before it goes. */
  readonly onBroken: () => void;
}

/** Keeps a fault in one pane from taking the window down. The text itself lives outside of the components. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken();
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Empty title={translate('app.broken')}>
        <p>{translate('app.broken.explain')}</p>
        <Button className={`${buttons.button} ${buttons.plain}`} onPress={() => this.setState({ broken: false })}>
          {translate('app.broken.again')}
        </Button>
      </Empty>
    );
  }
}

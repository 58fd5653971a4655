import { Group, Panel, Separator } from 'react-resizable-panels';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { Notices } from '../components/Notices';
import { useSpeech } from '../i18n/i18n';
import { useWorkbench } from '../workbench/context';
import { ArticlePane } from './article/ArticlePane';
import { ArticleList } from './articles/ArticleList';
import styles from './Desk.module.css';
import { SidePanel } from './SidePanel';

/** Three panes side by side: articles, the open article, findings. Their widths can be changed by pointer and keys. */
export function Desk() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const rescue = (): void => workbench.flush();
  return (
    <Group className={styles.desk ?? ''} orientation="horizontal">
      <Panel className={styles.pane ?? ''} defaultSize="19%" minSize="180px" maxSize="34%" id="articles">
        <nav className={styles.fill} aria-label={t('panes.left')} data-pane="articles">
          <ErrorBoundary onBroken={rescue}>
            <ArticleList />
          </ErrorBoundary>
        </nav>
      </Panel>
      <Separator className={styles.separator ?? ''} aria-label={t('panes.resize.left')} />
      <Panel className={styles.pane ?? ''} minSize="360px" id="article">
        <main className={styles.fill} aria-label={t('panes.middle')} data-pane="editor">
          <ErrorBoundary onBroken={rescue}>
            <ArticlePane />
          </ErrorBoundary>
          <Notices />
        </main>
      </Panel>
      <Separator className={styles.separator ?? ''} aria-label={t('panes.resize.right')} />
      <Panel className={styles.pane ?? ''} defaultSize="27%" minSize="260px" maxSize="45%" id="side">
        <aside className={styles.fill} aria-label={t('panel.label')} data-pane="side">
          <ErrorBoundary onBroken={rescue}>
            <SidePanel />
          </ErrorBoundary>
        </aside>
      </Panel>
    </Group>
  );
}

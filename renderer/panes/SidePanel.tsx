import { Tab, TabList, TabPanel, TabPanels, Tabs } from 'react-aria-components';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';
import type { PanelName } from '../workbench/state';
import { DetailsPanel } from './details/DetailsPanel';
import { FindingsPanel } from './findings/FindingsPanel';
import { HistoryPanel } from './history/HistoryPanel';
import { ParagraphsPanel } from './paragraphs/ParagraphsPanel';
import styles from './SidePanel.module.css';

const PANELS: readonly PanelName[] = ['findings', 'article', 'paragraphs', 'history'];

/** What is known about the open article and issue: findings, fields and tags, history. */
export function SidePanel() {
  const { t } = useSpeech();
  const { store } = useWorkbench();
  const { panel, count } = useDesk((state) => ({ panel: state.panel, count: state.findings.length }));
  const names = {
    findings: t('finding.title'),
    article: t('panel.article'),
    paragraphs: t('panel.paragraphs'),
    history: t('history.title'),
  };
  return (
    <Tabs
      className={styles.tabs ?? ''}
      selectedKey={panel}
      onSelectionChange={(key) => {
        const chosen = PANELS.find((each) => each === key);
        if (chosen !== undefined) store.setState({ panel: chosen });
      }}
    >
      <TabList aria-label={t('panel.label')} className={styles.list ?? ''}>
        {PANELS.map((each) => (
          <Tab key={each} id={each} className={styles.tab ?? ''}>
            {names[each]}
            {each === 'findings' && count > 0 ? <span className={styles.count}>{count}</span> : null}
          </Tab>
        ))}
      </TabList>
      <TabPanels className={styles.panels ?? ''}>
        <TabPanel id="findings" className={styles.panel ?? ''}>
          <FindingsPanel />
        </TabPanel>
        <TabPanel id="article" className={styles.panel ?? ''}>
          <DetailsPanel />
        </TabPanel>
        <TabPanel id="paragraphs" className={styles.panel ?? ''}>
          <ParagraphsPanel />
        </TabPanel>
        <TabPanel id="history" className={styles.panel ?? ''}>
          <HistoryPanel />
        </TabPanel>
      </TabPanels>
    </Tabs>
  );
}

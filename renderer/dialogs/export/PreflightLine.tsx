import type { PreflightItem } from '@core/export/preflightItem';
import { MARGIN } from '@core/issue/issue';
import { Button } from 'react-aria-components';
import { useSpeech } from '../../i18n/i18n';
import { articleRows } from '../../panes/articles/articleRows';
import { useDesk, useWorkbench } from '../../workbench/context';
import { sourcesOf } from '../../workbench/selectors';
import type { Workbench } from '../../workbench/workbench';
import styles from './PreflightList.module.css';

/** One line of the preflight. Where it is about a place, it is a button that closes the sheet and goes there. */
export function PreflightLine({ item }: { readonly item: PreflightItem }) {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const headline = useDesk((state) => {
    const article = state.edition?.issue.articles.find(({ id }) => id === item.where.container);
    const row = article === undefined ? undefined : articleRows([article], [], sourcesOf(state))[0];
    return row === undefined ? undefined : row.headline;
  });
  const text = (
    <>
      {headline === undefined ? null : <span className={styles.article}>{headline || t('articles.untitled')}</span>}
      <span className={styles.message}>{say(item.message)}</span>
    </>
  );
  if (headline === undefined && item.where.finding === '') return <li className={styles.plain}>{text}</li>;
  return (
    <li>
      <Button className={styles.line ?? ''} onPress={() => goTo(workbench, item)}>
        {text}
      </Button>
    </li>
  );
}

/** Shows the place that a line of the preflight is about. */
function goTo(workbench: Workbench, { where }: PreflightItem): void {
  const { container, paragraph, finding } = where;
  workbench.store.setState({ dialog: 'none' });
  if (finding !== '') {
    workbench.store.setState({ panel: 'findings' });
    workbench.selectFinding(finding);
  } else if (container !== MARGIN) {
    workbench.reveal({ container, paragraph, start: 0, end: 0 });
  }
}

import { FINDING_CLASSES, type FindingClass, type Severity } from '@core/findings/finding';
import { useMemo } from 'react';
import { Choice } from '../../components/Choice';
import { Segments } from '../../components/Segments';
import { useSpeech } from '../../i18n/i18n';
import type { TextKey } from '../../i18n/zh';
import { useDesk, useWorkbench } from '../../workbench/context';
import { type FindingFilter, filteredFindings } from '../../workbench/findingList';
import { isDetecting } from '../../workbench/selectors';
import styles from './FindingFilters.module.css';

const SEVERITIES: readonly Severity[] = ['error', 'suspect', 'hint'];

/** What of the findings is listed: by kind, severity, and in the issue or the open article. */
export function FindingFilters() {
  const { t } = useSpeech();
  const { store } = useWorkbench();
  const { filter, findings, article, detecting, shown } = useDesk((state) => ({
    filter: state.filter,
    findings: state.filter.state === 'open' ? state.findings : state.refused,
    article: state.article,
    detecting: isDetecting(state),
    shown: filteredFindings(state).length,
  }));
  const set = (change: Partial<FindingFilter>): void => store.setState({ filter: { ...filter, ...change } });
  const within = useMemo(
    () => findings.filter(({ where }) => filter.scope === 'issue' || where.container === article),
    [findings, filter.scope, article],
  );
  const counts = useMemo(() => {
    const result = new Map<string, number>();
    for (const finding of within)
      for (const key of [finding.class, finding.severity]) result.set(key, (result.get(key) ?? 0) + 1);
    return result;
  }, [within]);
  const classes = FINDING_CLASSES.filter((each) => counts.has(each) || each === filter.class);
  const severities = SEVERITIES.filter((each) => counts.has(each) || each === filter.severity);
  const all = (key: TextKey) => ({ id: 'all' as const, name: t(key), count: within.length });
  return (
    <div className={styles.filters}>
      <Choice<FindingClass | 'all'>
        label={t('finding.filter.class')}
        hideLabel
        options={[
          all('finding.filter.allClasses'),
          ...classes.map((id) => ({ id, name: t(`finding.class.${id}`), count: counts.get(id) })),
        ]}
        value={filter.class}
        onChange={(value) => set({ class: value })}
      />
      <Choice<Severity | 'all'>
        label={t('finding.filter.severity')}
        hideLabel
        options={[
          all('finding.filter.allSeverities'),
          ...severities.map((id) => ({ id, name: t(`finding.severity.${id}`), count: counts.get(id) })),
        ]}
        value={filter.severity}
        onChange={(value) => set({ severity: value })}
      />
      <Segments
        label={t('finding.filter.scope')}
        options={[
          { id: 'issue', name: t('finding.scope.issue') },
          { id: 'article', name: t('finding.scope.article') },
        ]}
        value={filter.scope}
        onChange={(scope) => set({ scope })}
      />
      <span className={styles.state} role="status">
        {detecting ? <span className={styles.busy}>{t('finding.checking')}</span> : null}
        {detecting || shown === findings.length ? null : t('finding.count', { shown, all: findings.length })}
      </span>
    </div>
  );
}

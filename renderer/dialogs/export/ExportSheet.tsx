import { FORMATS, type FormatId } from '@core/export/formats';
import { mayExport } from '@core/export/preflightItem';
import { selectedArticles } from '@core/export/selection';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { preflightOf, runPlan } from '../../commands/exporting';
import { Checks } from '../../components/Checks';
import buttons from '../../components/CommandButton.module.css';
import { Keys } from '../../components/Keys';
import { Sheet } from '../../components/Sheet';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { selectionOf } from '../../workbench/exportPlan';
import { isDetecting } from '../../workbench/selectors';
import { ArticleChoices } from './ArticleChoices';
import { ExportProgress } from './ExportProgress';
import styles from './ExportSheet.module.css';
import { PreflightList } from './PreflightList';

/** Which formats, which articles, and what to know before. Enter exports at once: what was chosen last is chosen still. */
export function ExportSheet() {
  const { t, say } = useSpeech();
  const workbench = useWorkbench();
  const { store } = workbench;
  const { plan, run, edition, findings, detecting } = useDesk((state) => ({
    plan: state.exportPlan,
    run: state.exportRun,
    edition: state.edition,
    findings: state.findings,
    detecting: isDetecting(state),
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the parts of the state that preflight reads
  const items = useMemo(() => preflightOf(store.getState(), plan), [store, plan, edition, findings]);
  const count = edition === undefined ? 0 : selectedArticles(edition.issue, selectionOf(plan)).length;
  const ready = count > 0 && plan.formats.length > 0 && mayExport(items);
  const warnings = items.length;
  if (run.state === 'running') return <ExportProgress progress={run.progress} />;
  return (
    <Sheet
      title={t('export.title')}
      width="broad"
      footer={
        <>
          <p className={styles.summary} role="status">
            {plan.formats.length === 0
              ? t('export.noFormat')
              : t('export.summary', { articles: count, formats: plan.formats.length })}
          </p>
          <Button className={`${buttons.button} ${buttons.plain}`} onPress={() => store.setState({ dialog: 'none' })}>
            {t('dialog.cancel')}
          </Button>
          <Button
            className={`${buttons.button} ${buttons.main}`}
            autoFocus
            isDisabled={!ready}
            onPress={() => void runPlan(workbench)}
          >
            {warnings === 0 ? t('export.start') : t('export.startAnyway')} <Keys keys="Enter" />
          </Button>
        </>
      }
    >
      {run.state === 'failed' ? (
        <p className={styles.fault} role="alert">
          {say(run.fault.message)}
        </p>
      ) : null}
      <div className={styles.columns}>
        <section className={styles.part}>
          <h3 className={styles.name}>{t('export.formats')}</h3>
          <Checks<FormatId>
            label={t('export.formats')}
            options={FORMATS.map(({ id, name, extension }) => ({ id, name: say(name), note: `.${extension}` }))}
            value={plan.formats}
            onChange={(formats) => store.setState({ exportPlan: { ...plan, formats } })}
          />
        </section>
        <div className={styles.part}>
          <ArticleChoices plan={plan} articles={edition?.issue.articles ?? []} />
          <PreflightList items={items} isDetecting={detecting} />
        </div>
      </div>
    </Sheet>
  );
}

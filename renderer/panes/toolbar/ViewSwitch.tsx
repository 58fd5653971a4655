import { runCommand } from '../../commands/registry';
import { Segments } from '../../components/Segments';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { openArticle } from '../../workbench/selectors';
import { VIEWS } from '../../workbench/state';

/** How the open article is shown: to edit, beside the scan, or as printed. */
export function ViewSwitch() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const { view, hasArticle } = useDesk((state) => ({ view: state.view, hasArticle: openArticle(state) !== undefined }));
  if (!hasArticle) return null;
  return (
    <Segments
      label={t('view.label')}
      options={VIEWS.map((id) => ({ id, name: t(`view.${id}`) }))}
      value={view}
      onChange={(chosen) => void runCommand(workbench, `view.${chosen}`)}
    />
  );
}

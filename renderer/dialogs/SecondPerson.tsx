import { Check } from '../components/Check';
import fields from '../components/Field.module.css';
import { useSpeech } from '../i18n/i18n';
import { useDesk, useWorkbench } from '../workbench/context';

/** Whether 清样 takes two people. */
export function SecondPerson() {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const isSelected = useDesk((state) => state.settings.secondPerson);
  return (
    <div className={fields.field}>
      <Check isSelected={isSelected} onChange={(secondPerson) => void workbench.saveSettings({ secondPerson })}>
        {t('settings.secondPerson')}
      </Check>
      <p className={fields.explain}>{t('settings.secondPerson.explain')}</p>
    </div>
  );
}

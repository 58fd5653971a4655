import { Input, TextField } from 'react-aria-components';
import { Check } from '../../components/Check';
import fields from '../../components/Field.module.css';
import { Segments } from '../../components/Segments';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import type { SearchForm } from '../../workbench/state';
import styles from './SearchSheet.module.css';

const SCOPES: readonly SearchForm['scope'][] = ['article', 'issue', 'library'];

/** What to look for, what to put there, and where. */
export function SearchFields() {
  const { t } = useSpeech();
  const { store } = useWorkbench();
  const form = useDesk((state) => state.search);
  const set = (change: Partial<SearchForm>): void => store.setState({ search: { ...form, ...change } });
  const inLibrary = form.scope === 'library';
  return (
    <div className={styles.fields}>
      <span className={styles.label}>{t('search.text')}</span>
      <TextField
        aria-label={t('search.text')}
        autoFocus
        className={styles.field ?? ''}
        value={form.text}
        onChange={(text) => set({ text })}
      >
        <Input className={fields.input ?? ''} placeholder={form.isExpression ? '(\\p{Script=Han}+)区长' : ''} />
      </TextField>
      {form.replacing && !inLibrary ? (
        <>
          <span className={styles.label}>{t('search.replacement')}</span>
          <TextField
            aria-label={t('search.replacement')}
            className={styles.field ?? ''}
            value={form.replacement}
            onChange={(replacement) => set({ replacement })}
          >
            <Input className={fields.input ?? ''} placeholder={form.isExpression ? '$1区委书记' : ''} />
          </TextField>
        </>
      ) : null}
      <div className={styles.options}>
        <Segments
          label={t('search.scope')}
          options={SCOPES.map((scope) => ({ id: scope, name: t(`search.scope.${scope}`) }))}
          value={form.scope}
          onChange={(scope) => set({ scope })}
        />
        {inLibrary ? null : (
          <>
            <Check isSelected={form.replacing} onChange={(replacing) => set({ replacing })}>
              {t('search.replacing')}
            </Check>
            <Check isSelected={form.isExpression} onChange={(isExpression) => set({ isExpression })}>
              {t('search.expression')}
            </Check>
            <Check isSelected={form.matchCase} onChange={(matchCase) => set({ matchCase })}>
              {t('search.case')}
            </Check>
          </>
        )}
      </div>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { Empty } from '../../components/Empty';
import { mountArticleEditor } from '../../editor/articleEditor';
import { loadMonaco } from '../../editor/loadMonaco';
import { useSpeech } from '../../i18n/i18n';
import { useWorkbench } from '../../workbench/context';
import styles from './ArticleText.module.css';

/** The text of the open article. The editor lives as long as the window and changes articles itself. */
export function ArticleText() {
  const { t, language } = useSpeech();
  const workbench = useWorkbench();
  const element = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  // The editor's own words are fixed when it is loaded; what depends on our language is set by `mountArticleEditor`.
  const firstLanguage = useRef(language);
  useEffect(() => {
    let unmount: (() => void) | undefined;
    let gone = false;
    void loadMonaco(firstLanguage.current).then((monaco) => {
      if (gone || element.current === null) return;
      unmount = mountArticleEditor(monaco, element.current, workbench);
      setReady(true);
    });
    return () => {
      gone = true;
      unmount?.();
    };
  }, [workbench]);
  return (
    <div className={styles.room}>
      <div ref={element} className={styles.column} />
      {ready ? null : (
        <div className={styles.waiting}>
          <Empty title={t('article.loading')} />
        </div>
      )}
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { CommandButton } from '../../components/CommandButton';
import { Empty } from '../../components/Empty';
import { type MountedEditor, mountArticleEditor } from '../../editor/articleEditor';
import { loadMonaco } from '../../editor/loadMonaco';
import type { Peek } from '../../editor/peek';
import { useSpeech } from '../../i18n/i18n';
import { useDesk, useWorkbench } from '../../workbench/context';
import { openArticle } from '../../workbench/selectors';
import styles from './ArticleText.module.css';
import { PeekContent } from './PeekContent';

/** The text of the open article. The editor lives as long as the window and changes articles itself. */
export function ArticleText() {
  const { t, language } = useSpeech();
  const workbench = useWorkbench();
  const isEmpty = useDesk((state) => openArticle(state)?.paragraphs.length === 0);
  const element = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState<MountedEditor>();
  const [peek, setPeek] = useState<Peek>();
  // The editor's own words are fixed when it is loaded; what depends on our language is set by `mountArticleEditor`.
  const firstLanguage = useRef(language);
  useEffect(() => {
    let editor: MountedEditor | undefined;
    let gone = false;
    void loadMonaco(firstLanguage.current).then((monaco) => {
      if (gone || element.current === null) return;
      editor = mountArticleEditor(monaco, element.current, workbench, setPeek);
      setMounted(editor);
    });
    return () => {
      gone = true;
      editor?.unmount();
    };
  }, [workbench]);
  return (
    <div className={styles.room}>
      <div ref={element} className={styles.column} />
      {mounted === undefined || peek === undefined
        ? null
        : createPortal(<PeekContent peek={peek} onDone={mounted.closePeek} />, mounted.peekNode)}
      {isEmpty ? (
        <div className={styles.waiting}>
          <Empty title={t('article.emptied')}>
            <p>{t('article.emptied.explain')}</p>
            <CommandButton command="article.remove-empty" />
          </Empty>
        </div>
      ) : null}
      {mounted === undefined ? (
        <div className={styles.waiting}>
          <Empty title={t('article.loading')} />
        </div>
      ) : null}
    </div>
  );
}

import type { IssueVersion } from '@core/channel/contract';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { readableTime, useSpeech } from '../../i18n/i18n';
import styles from './VersionList.module.css';

interface VersionListProps {
  readonly versions: readonly IssueVersion[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** The versions by their time: conflict copies first, then the newest first. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const { t, language } = useSpeech();
  return (
    <ListBox
      aria-label={t('versions.list')}
      className={styles.list ?? ''}
      autoFocus="first"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = versions.find(({ name }) => keys !== 'all' && keys.has(name));
        if (next !== undefined) onChoose(next.name);
      }}
      items={versions.map((version) => ({ id: version.name, version }))}
    >
      {({ id, version }) => {
        const what = version.kind === 'copy' ? t('versions.copy') : t('versions.backup');
        const why = version.reason === '' ? '' : ` · ${t(`versions.reason.${version.reason}`)}`;
        const when = readableTime(version.time, language);
        return (
          <ListBoxItem
            id={id}
            textValue={`${when} ${what}${why}`}
            className={styles.item ?? ''}
            data-kind={version.kind}
          >
            <span className={styles.time}>{when}</span>
            <span className={styles.facts}>
              {what}
              {why}
            </span>
            <span className={styles.facts}>
              {t('versions.facts', { steps: version.revision, articles: version.articles, clean: version.clean })}
            </span>
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}

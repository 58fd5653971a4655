import { TAG_COLOURS, TAG_KINDS, type TagEntry } from '@core/tags/tag';
import { topicName } from '@core/tags/vocabularies';
import { Button } from 'react-aria-components';
import { describeTag, dropTagEverywhere, renameTagEverywhere } from '../commands/tagging';
import { Choice } from '../components/Choice';
import buttons from '../components/CommandButton.module.css';
import { Field } from '../components/Field';
import fields from '../components/Field.module.css';
import { Segments } from '../components/Segments';
import { useSpeech } from '../i18n/i18n';
import { useWorkbench } from '../workbench/context';
import styles from './TagSheet.module.css';

interface TagFormProps {
  readonly entry: TagEntry;
  readonly onRenamed: (name: string) => void;
}

/** What the library knows of one tag. A topic of a vocabulary keeps its name. */
export function TagForm({ entry, onRenamed }: TagFormProps) {
  const { t } = useSpeech();
  const workbench = useWorkbench();
  const isTopic = topicName(entry.name) !== undefined;
  return (
    <div className={styles.form}>
      {isTopic ? null : (
        <Field
          label={t('tag.name')}
          value={entry.name}
          explain={t('tag.name.explain')}
          onCommit={(name) => {
            if (renameTagEverywhere(workbench, entry.name, name)) onRenamed(name);
          }}
        />
      )}
      {isTopic ? null : (
        <div className={styles.line}>
          <span className={fields.label}>{t('tag.kind')}</span>
          <Choice
            label={t('tag.kind')}
            hideLabel
            options={TAG_KINDS.map((kind) => ({ id: kind, name: t(`tag.kind.${kind}`) }))}
            value={entry.kind}
            onChange={(kind) => describeTag(workbench, { ...entry, kind })}
          />
        </div>
      )}
      <div className={styles.line}>
        <span className={fields.label}>{t('tag.colour')}</span>
        <Segments
          label={t('tag.colour')}
          options={TAG_COLOURS.map((colour) => ({ id: colour, name: t(`tag.colour.${colour}`) }))}
          value={entry.colour}
          onChange={(colour) => describeTag(workbench, { ...entry, colour })}
        />
      </div>
      <Field
        label={t('tag.note')}
        value={entry.note}
        explain={t('tag.note.explain')}
        onCommit={(note) => describeTag(workbench, { ...entry, note })}
      />
      <div className={styles.line}>
        <Button
          className={`${buttons.button} ${buttons.plain}`}
          onPress={() => dropTagEverywhere(workbench, entry.name)}
        >
          {t('tags.drop')}
        </Button>
      </div>
    </div>
  );
}

import { useDesk } from '../workbench/context';
import { ExportSheet } from './export/ExportSheet';
import { FixPicker } from './FixPicker';
import { KeySheet } from './KeySheet';
import { ManySheet } from './ManySheet';
import { MovePicker } from './MovePicker';
import { Palette } from './Palette';
import { SettingsSheet } from './SettingsSheet';
import { AlikeSheet } from './search/AlikeSheet';
import { SearchSheet } from './search/SearchSheet';
import { TagSheet } from './TagSheet';
import { TopicPicker } from './TopicPicker';
import { UnsavedSheet } from './UnsavedSheet';
import { LibraryCheckSheet } from './versions/LibraryCheckSheet';
import { VersionsSheet } from './versions/VersionsSheet';

/** The dialog that is open, if any. One at a time. */
export function Dialogs() {
  const dialog = useDesk((state) => state.dialog);
  switch (dialog) {
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeySheet />;
    case 'settings':
      return <SettingsSheet />;
    case 'fixes':
      return <FixPicker />;
    case 'search':
      return <SearchSheet />;
    case 'alike':
      return <AlikeSheet />;
    case 'tags':
      return <TagSheet />;
    case 'topics':
      return <TopicPicker />;
    case 'move':
      return <MovePicker />;
    case 'many':
      return <ManySheet />;
    case 'unsaved':
      return <UnsavedSheet />;
    case 'export':
      return <ExportSheet />;
    case 'versions':
      return <VersionsSheet />;
    case 'library-check':
      return <LibraryCheckSheet />;
    case 'none':
      return null;
  }
}

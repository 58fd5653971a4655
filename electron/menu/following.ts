import type { MenuCommand } from '@core/channel/commands';
import type { Settings } from '@core/channel/contract';
import { app, Menu, nativeTheme } from 'electron';
import { menuTemplate } from './menu';

export interface FollowingOptions {
  /** The language before the settings are known. */
  readonly first: Settings['language'];
  run(command: MenuCommand): void;
  openLibrary(): void;
  showLog(): void;
  checkForUpdates(language: Settings['language']): void;
}

/** Keeps the native menu and the system's colours in step with the settings. The menu is made anew only when its words change. */
export class Following {
  language: Settings['language'];
  private readonly options: FollowingOptions;
  private written: Settings['language'] | undefined;

  constructor(options: FollowingOptions) {
    this.options = options;
    this.language = options.first;
    this.showMenu();
  }

  follow(settings: Settings): void {
    nativeTheme.themeSource = settings.theme;
    this.language = settings.language;
    this.showMenu();
  }

  private showMenu(): void {
    if (this.written === this.language) return;
    this.written = this.language;
    const { run, openLibrary, showLog, checkForUpdates } = this.options;
    const template = menuTemplate({
      language: this.language,
      mac: process.platform === 'darwin',
      developing: !app.isPackaged,
      run,
      openLibrary,
      showLog,
      checkForUpdates: () => checkForUpdates(this.language),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}

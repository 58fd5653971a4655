import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../sources.mjs';

// electron-builder's installer script calls plugins that its own download brings (nsis-resources). makensis only looks at
// the names that a plugin exports, so libraries that export those names and do nothing let the script be compiled whole.

const TEMPLATES = join(root, 'node_modules/app-builder-lib/templates/nsis');
const PLUGINS = ['StdUtils', 'UAC', 'WinShell', 'nsProcess', 'Nsis7z', 'SpiderBanner', 'inetc', 'nsisunz'];

/** @returns {Record<string, string[]>} plugin → the functions that electron-builder's script calls in it */
export function pluginTable() {
  const texts = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ns[ih]$/.test(name))
    .map((name) => readFileSync(join(TEMPLATES, name), 'utf8'))
    .join('\n');
  return Object.fromEntries(
    PLUGINS.map((plugin) => {
      const calls = texts.matchAll(new RegExp(`\\b${plugin}::([A-Za-z0-9_]+)`, 'g'));
      return [plugin, [...new Set([...calls].map(([, name]) => name ?? ''))]];
    }),
  );
}

/**
 * @param {readonly string[]} functions
 * @returns {string} a library in C that exports them and needs nothing, not even a runtime
 */
export function pluginSource(functions) {
  const exported = functions.map((name) => `__declspec(dllexport) void __cdecl ${name}(void) {}`);
  return ['int __stdcall entry(void *a, unsigned b, void *c) { return 1; }', ...exported, ''].join('\n');
}

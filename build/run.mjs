import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './sources.mjs';

/**
 * Runs a command in the project's folder and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{stdio?: import('node:child_process').StdioOptions, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 * @throws {Error} where the command cannot be started
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: options.stdio ?? 'inherit',
      env: options.env ?? process.env,
    });
    child.on('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a tool of node_modules with this Node. Going round `npx` and the shell keeps arguments whole on Windows too.
 *
 * @param {string} script path of the tool's own start file inside node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<number>} its exit code
 */
export function runTool(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options);
}

/**
 * @param {string} moduleUrl `import.meta.url` of the asking file
 * @returns {boolean} true where that file was started itself and not only imported
 */
export function isEntry(moduleUrl) {
  // npm starts a `bin` through a symbolic link, so the real paths are compared.
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);
}

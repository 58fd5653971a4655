import { fileURLToPath } from 'node:url';

/**
 * How the bundlers and the test runner read `@core/…`. tsconfig.json of each part says the same to TypeScript.
 */
export const alias = { '@core': fileURLToPath(new URL('../core', import.meta.url)) };

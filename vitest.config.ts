import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { alias } from './build/alias.mjs';

const everyTest = '**/*.test.{ts,tsx}';
const domTest = '**/*.dom.test.tsx';

export default defineConfig({
  resolve: { alias },
  test: {
    // Three projects, two names: `unit` runs in Node; a component test (`.dom.test.tsx`) is a unit test with a DOM.
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: [`tests/unit/${everyTest}`], exclude: [domTest] },
      },
      {
        extends: true,
        plugins: [react()],
        test: { name: 'unit-dom', environment: 'happy-dom', include: [`tests/unit/${domTest}`] },
      },
      {
        extends: true,
        // Real files and child processes: slower by nature, and never a reason for a flaky failure.
        test: {
          name: 'integration',
          environment: 'node',
          include: [`tests/integration/${everyTest}`],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

/** Unit and crash tests, in Node. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/crash/**/*.test.ts'],
    // Laws run hundreds of times and processes start: generous, so that a busy machine is never a failing test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

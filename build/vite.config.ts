/** Builds the window: static files without inline scripts, as the content policy of both hosts demands. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneWeight } from './one-weight.ts';

export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('../renderer', import.meta.url)),
  base: './',
  plugins: [react(), oneWeight()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../dist/window', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // A file of its own for everything: the policy allows no font or script inside an address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: command === 'serve',
    chunkSizeWarningLimit: 2_000,
  },
}));

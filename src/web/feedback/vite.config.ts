import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from '../compress.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const server = 'http://127.0.0.1:3000';

/** The page for feedback without a name: a small one of its own, which shares no file with the console. */
export default defineConfig({
  root: at('.'),
  base: '/feedback/',
  plugins: [compressed()],
  build: {
    outDir: at('../../../dist/web/feedback'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [at('index.html'), at('leave.html')] },
  },
  server: { proxy: { '/api': server } },
});

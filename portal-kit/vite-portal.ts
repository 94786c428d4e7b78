import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { quasar, transformAssetUrls } from '@quasar/vite-plugin';
import { defineConfig } from 'vite';

/** The build both portals share. @param base the address they are served under, with both slashes. */
export function portalConfig(base: string, portalUrl: string) {
  const root = fileURLToPath(new URL('.', portalUrl));
  return defineConfig({
    root,
    base,
    plugins: [vue({ template: { transformAssetUrls } }), quasar({ autoImportComponentCase: 'pascal' })],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 400,
    },
    server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/files': 'http://127.0.0.1:4000' } },
  });
}

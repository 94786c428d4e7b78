import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { quasar, transformAssetUrls } from '@quasar/vite-plugin';
import { build, defineConfig } from 'vite';
import type { Plugin, Rollup } from 'vite';

interface PortalBuild {
  /** Modules that must be there without a network, beside the entry: whatever they need goes along. */
  readonly offline?: readonly RegExp[];
}

const WORKER = fileURLToPath(new URL('./src/offline/service-worker.ts', import.meta.url));

/** Names of the files that a page needs once it is opened at one of the modules: chunks, what they import, their styles. */
function filesFor(bundle: Rollup.OutputBundle, wanted: readonly RegExp[]): string[] {
  const chunks = new Map<string, Rollup.OutputChunk>();
  for (const file of Object.values(bundle)) if (file.type === 'chunk') chunks.set(file.fileName, file);
  const found = new Set<string>();
  const take = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const chunk = chunks.get(name);
    for (const css of chunk?.viteMetadata?.importedCss ?? []) found.add(css);
    for (const asset of chunk?.viteMetadata?.importedAssets ?? []) found.add(asset);
    chunk?.imports.forEach(take);
  };
  for (const chunk of chunks.values()) {
    const holds = wanted.some((pattern) => chunk.moduleIds.some((id) => pattern.test(id)));
    if (chunk.isEntry || holds) take(chunk.fileName);
  }
  return [...found].sort();
}

/** Builds `sw.js`, which keeps the shell of a portal for pages that work without a network. */
function offlineShell(base: string, root: string, wanted: readonly RegExp[]): Plugin {
  let files: string[] = [];
  return {
    name: 'qadagalau-offline-shell',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        files = filesFor(bundle, wanted);
      },
    },
    async closeBundle() {
      const outDir = join(root, 'dist');
      const page = await readFile(join(outDir, 'index.html'));
      const shell = {
        page: `${base}index.html`,
        files: [
          // Only the page keeps its name from release to release.
          {
            url: `${base}index.html`,
            revision: createHash('sha256').update(page).digest('hex').slice(0, 16),
          },
          ...files.map((name) => ({ url: `${base}${name}`, revision: null })),
        ],
      };
      await build({
        configFile: false,
        root,
        logLevel: 'error',
        publicDir: false,
        define: { SHELL: JSON.stringify(shell), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          reportCompressedSize: false,
          lib: { entry: WORKER, formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
        },
      });
    },
  };
}

/**
 * Modules that three views share, and all that these import, come in one file: a request each is what a page waits for. In one,
 * because files that are made by who needs them may need each other, and then no portal starts.
 */
const SHARED = {
  name: 'shared',
  test: /[\\/]portal-(kit|agency|subject)[\\/]src[\\/](?!messages)/,
  minShareCount: 3,
};

/** The build both portals share. @param base the address they are served under, with both slashes. */
export function portalConfig(base: string, portalUrl: string, { offline }: PortalBuild = {}) {
  const root = fileURLToPath(new URL('.', portalUrl));
  return defineConfig({
    root,
    base,
    plugins: [
      vue({ template: { transformAssetUrls } }),
      quasar({ autoImportComponentCase: 'pascal' }),
      ...(offline ? [offlineShell(base, root, offline)] : []),
    ],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 400,
      rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } },
    },
    server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/files': 'http://127.0.0.1:4000' } },
  });
}

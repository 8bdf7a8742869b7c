/// <reference types="vitest/config" />
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import pkg from './package.json' with { type: 'json' };

const at = (place: string) => path.resolve(import.meta.dirname, place);
const builtins = [...builtinModules, ...builtinModules.map((m) => `node:${m}`), 'electron', /^electron\/.+/];
const external = [...builtins, ...Object.keys(pkg.dependencies).map((name) => new RegExp(`^${name}(/.*)?$`))];

/** A target that runs under Node: the main process and the command line share chunks; workers are one file each. */
function nodeTarget(input: Record<string, string>, format: 'es' | 'cjs'): EnvironmentOptions {
  const single = format === 'cjs';
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: [], builtins, conditions: ['node', 'import', 'module', 'default'], mainFields: ['module', 'main'] },
    build: {
      outDir: at('dist/main'),
      emptyOutDir: !single,
      target: 'node20',
      ssr: true,
      minify: false,
      sourcemap: true,
      copyPublicDir: false,
      rolldownOptions: {
        input,
        external,
        output: single
          ? { format, entryFileNames: '[name].cjs', codeSplitting: false }
          : { format, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

export default defineConfig(({ command }) => ({
  root: at('renderer'),
  base: './',
  resolve: { alias: { '@shared': at('shared') } },
  plugins: [react()],
  clearScreen: false,
  test: { root: import.meta.dirname, include: ['tests/**/*.test.ts'], environment: 'node', setupFiles: ['tests/setup.ts'], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 },
  builder: {
    async buildApp(builder) {
      for (const name of ['main', 'printing', 'importing', 'preload', 'client']) await builder.build(builder.environments[name]!);
    },
  },
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        sourcemap: command === 'build' ? 'hidden' : false,
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 4000,
      },
    },
    main: nodeTarget({ main: at('electron/main.ts'), cli: at('electron/cli.ts') }, 'es'),
    printing: nodeTarget({ printing: at('electron/printing/worker.ts') }, 'cjs'),
    importing: nodeTarget({ importing: at('electron/importing/worker.ts') }, 'cjs'),
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, builtins: ['electron'] },
      build: {
        outDir: at('dist/main'),
        emptyOutDir: false,
        target: 'chrome140',
        ssr: true,
        minify: false,
        sourcemap: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { preload: at('electron/preload.ts') },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
}));

import { defineConfig } from 'electron-vite'
import vue from '@vitejs/plugin-vue'
import { digestSources } from './tools/setup/digestSources.mjs'
import { sealedStyles } from './tools/setup/sealedStyles.mjs'

/**
 * Three bundles in `out/`: the two shells (`main/main.js` is the desktop app, `main/server.js` the
 * browser shell) with the commands (`main/relance.js`), the preload and the window. What stands in `dependencies` is left outside the
 * bundles; everything else is built in.
 */
export default defineConfig({
  main: {
    // What is kept of the sense that one program made of the events is not taken by another.
    define: {
      __PROGRAM__: JSON.stringify(
        digestSources(import.meta.dirname, ['src/domain', 'electron/host']),
      ),
    },
    build: {
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          server: 'electron/server.ts',
          relance: 'electron/relance.ts',
          // A thread of its own in both: see electron/host/incoming/reading/readerFile.ts.
          readerThread: 'electron/host/incoming/reading/readerThread.ts',
          // Likewise: see electron/host/devices/reach/placeThreadFile.ts.
          placeThread: 'electron/host/devices/reach/placeThread.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // Electron loads the preload of a sandboxed window as CommonJS only.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/window',
    // The same files are served under app:// and under http://127.0.0.1.
    base: './',
    plugins: [vue(), sealedStyles()],
    // What Vue and its translations offer beside what the window uses is left out of the bundle.
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
    },
    build: {
      minify: true,
      rolldownOptions: {
        input: 'src/window/index.html',
        // What the first screen needs comes in one piece, not in forty slivers shared with later screens.
        output: {
          // So does the board, on which many open the window.
          codeSplitting: {
            groups: [
              { name: 'first', test: /src[\\/]window[\\/]main\.ts$/u, priority: 2 },
              {
                name: 'board',
                test: /src[\\/]window[\\/]screens[\\/]board[\\/]BoardScreen\.vue$/u,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
})

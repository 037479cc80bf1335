import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { build } from 'vite'
import { programme, runProgramme, type Wrap } from './runChildIn.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The programs of threads, beside the shells' as `electron.vite.config.ts` puts them. */
const THREADS = {
  readerThread: join(ROOT, 'electron/host/incoming/reading/readerThread.ts'),
  placeThread: join(ROOT, 'electron/host/devices/reach/placeThread.ts'),
}

/** Runs a child with these arguments; what it printed, line by line. */
export type Child = (args: readonly string[], wrap?: Wrap) => readonly string[]

/**
 * A child of a folder bundled into one file and compiled, as the program people run is: a process starts
 * in an eighth of the time that its sources take, which counts where thousands are killed.
 */
export const bundledChild = async (name: string, folder: string): Promise<Child> => {
  const into = temporaryFolder(afterAll)
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: into,
      minify: false,
      rolldownOptions: {
        input: { [name]: programme(name, folder), ...THREADS },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
    ssr: { noExternal: true },
  })
  writeFileSync(join(into, 'package.json'), '{"type":"module"}')
  const env = { ...process.env, NODE_COMPILE_CACHE: join(into, 'compiled') }
  return (args, wrap) => runProgramme(join(into, `${name}.js`), args, { wrap, env })
}

import { join } from 'node:path'
import { build } from 'vite'

/** Bundles a programme of the bench into a folder, as the program people run is; its path. */
export const bundled = async (programme: string, folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: { [programme]: join(import.meta.dirname, `${programme}.ts`) },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true },
  })
  return join(folder, `${programme}.mjs`)
}

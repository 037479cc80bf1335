import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const packageSchema = v.object({ version: v.string() })

/** Relance's version, from the package beside the build. */
export const readVersion = (packageFolder: string): string =>
  v.parse(packageSchema, JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')))
    .version

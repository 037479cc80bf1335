import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Relance's version, from the package beside the build. */
export const readVersion = (packageFolder: string): string => {
  const described: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return typeof described === 'object' && described !== null && 'version' in described
    ? String(described.version)
    : '0.0.0'
}

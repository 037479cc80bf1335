import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Stands for the TypeScript sources in some folders: their names and what is in them.
 * @param {string} root @param {readonly string[]} folders
 */
export const digestSources = (root, folders) => {
  const digest = createHash('sha256')
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder), {
      recursive: true,
      encoding: 'utf8',
    }).sort())
      if (name.endsWith('.ts'))
        digest
          .update(`${name}\n`)
          .update(readFileSync(join(root, folder, name)))
          .update('\n')
  return digest.digest('hex').slice(0, 32)
}

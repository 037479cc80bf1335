/**
 * Saves a file in a folder, and says what became of it and what stands there then:
 * `node save.child.ts FOLDER NAME TIMES replace|new`.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { saveWhole } from '#electron/host/outgoing/saving/saveWhole.ts'

// The rights of a folder stop nobody who is root.
if (process.env['RELANCE_GUEST'] !== undefined && process.getuid?.() === 0)
  process.seteuid?.(65_534)

const [, , folder = '', name = '', times = '', how = ''] = process.argv
try {
  const content = 'new '.repeat(Number(times))
  await saveWhole({ path: join(folder, name), content, onlyNew: how === 'new' })
  console.log('saved')
} catch (error) {
  console.log(error instanceof Error && 'code' in error ? error.code : error)
}
console.log(readdirSync(folder).join(' '))

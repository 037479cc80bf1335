/**
 * Packs what was built for the system it runs on; options are electron-builder's. A .deb cannot be made
 * without a homepage, which is where the clone came from.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { homepageOf } from './homepage.mjs'

const root = join(import.meta.dirname, '..', '..')
const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')
const { stdout } = spawnSync('git', ['remote', 'get-url', 'origin'], {
  cwd: root,
  encoding: 'utf8',
})
const homepage = homepageOf(stdout ?? '')
const { status } = spawnSync(
  process.execPath,
  [
    builder,
    '--publish',
    'never',
    `-c.extraMetadata.homepage=${homepage}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1

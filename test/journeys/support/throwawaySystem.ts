import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const ISOLATED = process.getuid?.() === 0 ? ['--mount'] : ['--map-root-user', '--mount']

/** Lays a file system in memory over the whole machine, and runs what follows in it. */
const OVERLAY = `set -e
mount -t tmpfs throwaway "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay throwaway -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
mount --rbind /proc "$1/root/proc"
mount --rbind /dev "$1/root/dev"
exec chroot "$1/root" sh -euc "$2"`

const inOverlay = (folder: string, script: string): readonly string[] => [
  ...ISOLATED,
  'sh',
  '-c',
  OVERLAY,
  'sh',
  folder,
  script,
]

/** Why nothing can be installed for a moment here; null where it can. */
export const whyNoThrowaway = (): string | null => {
  if (process.platform !== 'linux') return 'only Linux has overlays'
  if (spawnSync('dpkg', ['--version']).status !== 0) return 'there is no dpkg'
  const folder = mkdtempSync(join(tmpdir(), 'relance-system-'))
  const { status } = spawnSync('unshare', inOverlay(folder, 'true'))
  rmSync(folder, { recursive: true })
  return status === 0 ? null : 'this machine lets nobody lay a file system over it'
}

/**
 * Runs a script as the superuser of this very system, where everything that it writes is forgotten
 * at its end: packages can be installed and removed as on a person's machine.
 *
 * @returns what it printed
 */
export const runThrownAway = async (script: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-system-'))
  try {
    const { stdout } = await run('unshare', inOverlay(folder, script), { timeout: 170_000 })
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

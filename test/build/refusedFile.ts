import { rmSync, symlinkSync } from 'node:fs'

/** Only Linux has a file that can be opened and not read, whoever asks. */
export const canRefuse = process.platform === 'linux'

/** Puts a file in the place of one that the system opens and does not let anybody read. */
export const refuseFile = (path: string): void => {
  rmSync(path, { force: true })
  symlinkSync('/proc/self/mem', path)
}

import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const PROGRAM = `#!/bin/sh
printf '%s\\036' "$1" >> "$(dirname "$0")/opened"
`

/** An `xdg-open` that keeps the addresses it is given, first on the path of a shell. */
export const makeXdgOpen = (besides: string) => {
  const folder = `${besides}.xdg`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'xdg-open'), PROGRAM)
  chmodSync(join(folder, 'xdg-open'), 0o755)
  const file = join(folder, 'opened')
  return {
    env: { PATH: folder + delimiter + (process.env['PATH'] ?? '') },
    opened: (): readonly string[] =>
      existsSync(file) ? readFileSync(file, 'utf8').split('\x1e').filter(Boolean) : [],
  }
}

import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { SentNotification } from './startShell.ts'

const PROGRAM = `#!/bin/sh
if [ "$1" = --help ]; then exit 0; fi
printf '%s\\037%s\\036' "$1" "$2" >> "$(dirname "$0")/sent"
`

/** A `notify-send` that keeps what it is given, first on the path of a shell. */
export const makeNotifySend = (besides: string) => {
  const folder = `${besides}.bin`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'notify-send'), PROGRAM)
  chmodSync(join(folder, 'notify-send'), 0o755)
  const sent = join(folder, 'sent')
  // A start begins with none, as in the other shells.
  rmSync(sent, { force: true })
  const notifications = (): readonly SentNotification[] =>
    existsSync(sent)
      ? readFileSync(sent, 'utf8')
          .split('\x1e')
          .filter(Boolean)
          .map((line) => {
            const [title = '', body = ''] = line.split('\x1f')
            return { title, body }
          })
      : []
  // Without a bus no other way is taken, on a machine with a desktop too.
  const path = folder + delimiter + (process.env['PATH'] ?? '')
  return { env: { PATH: path, DBUS_SESSION_BUS_ADDRESS: '' }, notifications }
}

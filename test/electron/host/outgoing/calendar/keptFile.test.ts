import { spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keptFileIn } from '#electron/host/outgoing/calendar/keptFile.ts'
import { aFolder } from '#test/build/aShell.ts'

it.skipIf(process.platform === 'win32')(
  'a calendar takes no name of a link that leads nowhere, and waits for nobody at a pipe (skipped on Windows)',
  () => {
    const folder = aFolder()
    symlinkSync(join(folder, 'gone'), join(folder, 'Relance.ics'))
    expect(spawnSync('mkfifo', [join(folder, 'Relance 2.ics')]).status).toBe(0)
    expect(keptFileIn(folder, 'own')).toBe(join(folder, 'Relance 3.ics'))
    writeFileSync(join(folder, 'Relance 3.ics'), 'X-RELANCE-CALENDAR:own')
    expect(keptFileIn(folder, 'own')).toBe(join(folder, 'Relance 3.ics'))
  },
)

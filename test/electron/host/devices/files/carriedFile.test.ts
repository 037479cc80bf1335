import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeEventsFile } from '#electron/host/devices/files/carriedFile.ts'
import { macOf, newFolderKey } from '#electron/host/devices/files/folderKey.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import { aFolder } from '../aFolder.ts'
import { DEVICE, LOGBOOK } from '../carriedBytes.ts'

const hasAge = spawnSync('age', ['--version']).status === 0

it.skipIf(!hasAge)(
  'age and gunzip open what lies in the folder, as its page says (skipped where age is not installed)',
  async () => {
    const key = await newFolderKey()
    const by = { logbook: LOGBOOK, device: DEVICE, program: '0.0.0' }
    const events = [
      { n: 1, body: '{"note":"Réunion à 15 h"}' },
    ] as Partial<CarriedEvent>[] as CarriedEvent[]
    const { bytes } = await makeEventsFile(key, by, events)
    const folder = aFolder()
    for (const [name, content] of [
      ['key', `${key}\n`],
      ['e.age', bytes],
    ] as const)
      writeFileSync(join(folder, name), content)
    const { stdout } = spawnSync('sh', ['-c', 'age -d -i key e.age | gunzip'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const [head = '', event = '', mac = ''] = stdout.split('\n')
    expect(JSON.parse(head)).toEqual({ relance: 1, kind: 'events', ...by, needs: 1 })
    expect(JSON.parse(event)).toEqual(events[0])
    expect(JSON.parse(mac)).toEqual({ mac: macOf(key, Buffer.from(`${head}\n${event}\n`)) })
  },
)

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { makeOpenedFiles } from '#electron/desktop/openedFiles.ts'

it('hands over the files that the system opens, one by one, as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-opened-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [invitation, huge] = [join(folder, 'entretien.ics'), join(folder, 'huge.ics')]
  writeFileSync(invitation, 'BEGIN:VCALENDAR')
  writeFileSync(huge, '')
  truncateSync(huge, 60_000_000)
  const tell = vi.fn()
  const files = makeOpenedFiles(tell)
  const logbook = join(folder, 'carnet.relance')
  writeFileSync(logbook, '')
  truncateSync(logbook, 300_000_001)
  for (const path of [invitation, huge, logbook, join(folder, 'gone.ics')]) files.add(path)
  expect(tell).toHaveBeenCalledTimes(4)
  const base64 = Buffer.from('BEGIN:VCALENDAR').toString('base64')
  expect(await files.take()).toEqual({ ok: true, value: { name: 'entretien.ics', base64 } })
  expect(await files.take()).toEqual({ ok: false, reason: 'file-too-large' })
  expect(await files.take()).toEqual({ ok: false, reason: 'logbook-file-too-large' })
  expect(await files.take()).toEqual({ ok: false, reason: 'file-not-there' })
  expect(await files.take()).toBeNull()
})

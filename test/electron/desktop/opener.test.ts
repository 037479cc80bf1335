import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openerOf } from '#electron/desktop/opener.ts'
import { aFolder } from '#test/build/aShell.ts'

const { opens } = vi.hoisted(() => ({ opens: vi.fn<() => Promise<void>>() }))
vi.mock('electron', () => ({
  shell: { openExternal: opens, openPath: () => Promise.resolve('no program') },
}))
afterEach(() => {
  vi.unstubAllEnvs()
})

const MAIL = 'mailto:helene@brumelle.example'

/** A machine whose only opener ends so. */
const endingWith = (code: number): void => {
  const folder = aFolder()
  const program = join(folder, 'xdg-open')
  writeFileSync(program, `#!/bin/sh\nexit ${String(code)}\n`)
  chmodSync(program, 0o755)
  vi.stubEnv('PATH', folder)
}

describe.runIf(process.platform === 'linux')('the desktop app on Linux', () => {
  it.each([
    [0, true],
    [3, false],
  ])('tells by the opener that ends with %i whether anything opened: %s', async (code, isOpen) => {
    endingWith(code)
    // Electron is content with having started it.
    opens.mockResolvedValue()
    expect(await openerOf('linux').openUrl(MAIL)).toBe(isOpen)
    expect(await openerOf('linux').openFolder('/tmp')).toBe(isOpen)
  })
})

describe('the desktop app elsewhere', () => {
  it('believes the system', async () => {
    opens.mockResolvedValueOnce().mockRejectedValueOnce(new Error('no program'))
    expect(await openerOf('win32').openUrl(MAIL)).toBe(true)
    expect(await openerOf('darwin').openUrl(MAIL)).toBe(false)
    expect(await openerOf('win32').openUrl('file:///etc/passwd')).toBe(false)
    expect(await openerOf('win32').openFolder('C:\\relance')).toBe(false)
  })
})

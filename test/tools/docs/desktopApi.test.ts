import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** As it was written last; `npm run check` compares it with what it is written from. */
const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'DESKTOP_API.md')

it('names what the desktop shell asks of Electron, on which systems, and what looked at it', () => {
  const lines = readFileSync(PAGE, 'utf8').split('\n')
  const row = (name: string) => lines.find((line) => line.startsWith(`| \`${name}\` |`))
  expect(row('Notification.handleActivation')).toMatch(
    /\| Windows \|.*notifier\.ts.*notifier\.test\.ts/u,
  )
  expect(row('Notification.handleActivation')).toContain('| 42 |')
  expect(row('App.requestSingleInstanceLock')).toContain('| 3 |')
  expect(row('App.quit')).toContain('| 2 or before |')
  expect(row('Notification.getHistory')).toContain('| macOS |')
  expect(row('App.setBadgeCount')).toMatch(/\| Linux, macOS \|/u)
  expect(row("App.on 'second-instance'")).toContain('| all |')
  // What is read out of an object, and what is made.
  for (const asked of ['IpcMainInvokeEvent.senderFrame', 'new Tray', 'new Notification'])
    expect(row(asked), asked).toBeDefined()
  expect(row('LoginItemSettings.executableWillLaunchAtLogin')).toContain('| Windows |')
  // Limits that no tag tells.
  expect(row("Notification.on 'action'")).toContain('| macOS, Windows |')
  expect(row('Session.setSpellCheckerLanguages')).toContain('| Linux, Windows |')
  // By the type it stands for, not by a word.
  expect(row('IpcRenderer.off')).toContain('`test/stand-in/worlds.js`')
  expect(row('WebContents.printToPDF')).toContain('`test/stand-in/browserWindow.ts`')
  expect(row("PowerMonitor.on 'resume'")).toContain('power.test.ts')
  expect(row("App.on 'window-all-closed'")).toContain('`test/stand-in/browserWindow.ts`')
  expect(row('App.getLoginItemSettings')).not.toContain('stand-in')
  expect(row('LoginItemSettings.wasOpenedAtLogin')).toContain('its declaration only')
  // What is handed to a call is not Electron's.
  expect(row('Shell.value')).toBeUndefined()
  expect(row('WebContents.replaceMisspelling')).toBeDefined()
  expect(lines.filter((line) => line.startsWith('| `')).length).toBeGreaterThan(60)
})

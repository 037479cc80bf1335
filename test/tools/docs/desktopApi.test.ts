import { expect, it } from 'vitest'
import { desktopApiPage } from '#tools/docs/desktopApi.ts'

it('names what the desktop shell asks of Electron, on which systems, and what looked at it', () => {
  const lines = desktopApiPage().split('\n')
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
  // What is handed to a call is not Electron's.
  expect(row('Shell.value')).toBeUndefined()
  expect(row('WebContents.replaceMisspelling')).toBeDefined()
  expect(lines.filter((line) => line.startsWith('| `')).length).toBeGreaterThan(60)
})

import { expect, it, vi } from 'vitest'
import { pickFolder } from '#electron/desktop/pickFolder.ts'

const electron = vi.hoisted(() => ({
  windows: [] as unknown[],
  answer: { canceled: false, filePaths: ['/home/a/Copies'] },
  asked: [] as unknown[][],
}))
vi.mock('electron', () => ({
  BrowserWindow: { getAllWindows: () => electron.windows },
  dialog: {
    showOpenDialog: (...asked: unknown[]) => {
      electron.asked.push(asked)
      return Promise.resolve(electron.answer)
    },
  },
}))

it('asks for a folder over the window, or by itself, and takes a closed dialog for none', async () => {
  const options = { properties: ['openDirectory', 'createDirectory'] }
  expect(await pickFolder()).toBe('/home/a/Copies')
  electron.windows.push('window')
  electron.answer = { canceled: true, filePaths: [] }
  expect(await pickFolder()).toBeNull()
  electron.answer = { canceled: false, filePaths: [] }
  expect(await pickFolder()).toBeNull()
  expect(electron.asked).toEqual([[options], ['window', options], ['window', options]])
})

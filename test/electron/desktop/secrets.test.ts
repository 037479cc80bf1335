import { afterEach, expect, it, vi } from 'vitest'
import { secrets } from '#electron/desktop/secrets.ts'

const { safe } = vi.hoisted(() => ({
  safe: {
    isAsyncEncryptionAvailable: vi.fn(() => Promise.resolve(true)),
    getSelectedStorageBackend: vi.fn(() => 'gnome_libsecret'),
    encryptStringAsync: vi.fn((text: string) => Promise.resolve(Buffer.from(`~${text}`))),
    decryptStringAsync: vi.fn((kept: Buffer) =>
      Promise.resolve({ shouldReEncrypt: false, result: kept.toString('utf8').slice(1) }),
    ),
  },
}))
vi.mock('electron', () => ({ safeStorage: safe }))

const platform = process.platform
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform })
})

it('gives back what it was given to keep, and shows it to nobody', async () => {
  const kept = await secrets.protect('mot de passe é')
  expect(kept).not.toContain('mot de passe')
  expect(await secrets.reveal(kept ?? '')).toBe('mot de passe é')
})

it('is no safe where the key would lie beside the lock', async () => {
  Object.defineProperty(process, 'platform', { value: 'linux' })
  safe.getSelectedStorageBackend.mockReturnValueOnce('basic_text')
  expect(await secrets.protect('x')).toBeNull()
})

it('says that there is none where the system has none, or opens none', async () => {
  safe.isAsyncEncryptionAvailable.mockResolvedValueOnce(false)
  expect(await secrets.protect('x')).toBeNull()
  safe.encryptStringAsync.mockRejectedValueOnce(new Error('locked'))
  expect(await secrets.protect('x')).toBeNull()
  safe.decryptStringAsync.mockRejectedValueOnce(new Error('of another machine'))
  expect(await secrets.reveal('eA==')).toBeNull()
})

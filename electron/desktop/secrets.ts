import { safeStorage } from 'electron'
import type { SecretSafe } from '#electron/host/machine/ports.ts'

/** Without a keyring Linux would keep the key beside the lock: that is no safe. */
const hasSafe = async (): Promise<boolean> => {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
}

/** The system's own safe: Keychain, DPAPI, or the keyring of the desktop. */
export const secrets: SecretSafe = {
  protect: async (secret) => {
    try {
      if (!(await hasSafe())) return null
      return (await safeStorage.encryptStringAsync(secret)).toString('base64')
    } catch {
      // A keyring that is locked, or that the person keeps closed.
      return null
    }
  },
  reveal: async (kept) => {
    try {
      if (!(await hasSafe())) return null
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(kept, 'base64'))
      return result
    } catch {
      return null
    }
  },
}

import { createHmac, hash } from 'node:crypto'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { seal, unseal } from '#electron/host/outgoing/logbook/sealed.ts'

/** What opens all files of one logbook's folder: an identity as the program `age` has them. */
export type FolderKey = string

const IDENTITY = /^AGE-SECRET-KEY-1[\dA-Z]+$/u

/** A key that no other folder has. */
export const newFolderKey = (): Promise<FolderKey> => generateX25519Identity()

/** The key under a phrase, as a file. */
export const sealKey = (key: FolderKey, phrase: string, workFactor?: number): Promise<Uint8Array> =>
  seal(Buffer.from(`${key}\n`, 'utf8'), phrase, workFactor)

/** The key that a phrase opens; throws `CannotRead` with the reason where it opens none. */
export const unsealKey = async (bytes: Uint8Array, phrase: string): Promise<FolderKey> => {
  const text = Buffer.from(await unseal(bytes, phrase)).toString('utf8')
  const [identity = ''] = text.split('\n')
  if (!IDENTITY.test(identity)) throw new TypeError('A key file without a key.')
  return identity
}

export const sealWith = async (key: FolderKey, bytes: Uint8Array): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(key))
  return encrypter.encrypt(bytes)
}

export const unsealWith = (key: FolderKey, bytes: Uint8Array): Promise<Uint8Array> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(key)
  return decrypter.decrypt(bytes)
}

/** Says that who wrote it had the key: a file sealed for a recipient says nothing about that. */
export const macOf = (key: FolderKey, bytes: Uint8Array): string =>
  createHmac('sha256', hash('sha256', `relance folder 1 ${key}`, 'buffer'))
    .update(bytes)
    .digest('hex')

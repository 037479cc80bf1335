import { Decrypter, Encrypter } from 'age-encryption'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'

/** How files begin that are sealed as https://age-encryption.org/v1 says. */
const HEAD = 'age-encryption.org/v1\n'
/** Those that open with a phrase say so in the next line. */
const BY_PHRASE = `${HEAD}-> scrypt `
/**
 * How often each trial of a phrase doubles its work: what `age` itself takes, 256 MB and a second or two.
 * Each more doubles both, so that a file of somebody else could ask for a whole machine.
 */
const WORK_FACTOR = 18
/** Where a file says it; its lines are short. */
const SAID_WORK = /^-> scrypt \S+ (\d+)$/mu
const SAID_WITHIN = 200

const beginsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, text.length)).toString(
    'latin1',
  ) === text

/** Whether a file is sealed, whatever with. */
export const isSealed = (bytes: Uint8Array): boolean => beginsWith(bytes, HEAD)

/** Whether it is one that opens with a phrase. */
export const opensWithPhrase = (bytes: Uint8Array): boolean => beginsWith(bytes, BY_PHRASE)

/** A phrase as it is taken, whatever was typed around and between its words. */
export const tidyPhrase = (phrase: string): string =>
  phrase.normalize('NFC').trim().replace(/\s+/gu, ' ')

/** Whether a trial of a phrase would cost more than this program ever asks for. */
const isSealedHarder = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, SAID_WITHIN)).toString('latin1')
  return Number(SAID_WORK.exec(head)?.[1] ?? 0) > WORK_FACTOR
}

/**
 * Seals a file with a phrase, so that the program `age` opens it too. `workFactor` is how often each
 * trial of a phrase doubles its work.
 */
export const seal = async (
  bytes: Uint8Array,
  phrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array<ArrayBuffer>> => {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(tidyPhrase(phrase))
  return new Uint8Array(await encrypter.encrypt(bytes))
}

/** Opens a sealed file; throws why where it does not open. */
export const unseal = async (
  bytes: Uint8Array,
  phrase: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (isSealedHarder(bytes)) throw new CannotRead('logbook-sealed-harder')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(tidyPhrase(phrase))
  try {
    return new Uint8Array(await decrypter.decrypt(bytes))
  } catch (error) {
    const isOtherPhrase = error instanceof Error && error.message.includes('no identity matched')
    throw new CannotRead(isOtherPhrase ? 'phrase-wrong' : 'logbook-file-damaged')
  }
}

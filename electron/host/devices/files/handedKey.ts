import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hash,
  timingSafeEqual,
} from 'node:crypto'
import { bech32 } from '@scure/base'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import * as v from 'valibot'
import { CARRIED_FORMAT } from '#domain/outgoing/logbook/carriedLines.ts'
import { sumOf } from '../carrier/carriedName.ts'
import type { MadeFile } from './carriedFile.ts'
import { unsealWith, type FolderKey } from './folderKey.ts'

/** What one computer alone holds, and the half of it that all may know; both as `age` writes them. */
export interface OwnIdentity {
  readonly identity: string
  readonly recipient: string
}

/** A new key of a logbook, on its way to other computers. */
export interface KeyHanding {
  readonly key: FolderKey
  readonly epoch: number
  /** Sum of the file that holds the same key under the phrase. */
  readonly of: string
  readonly logbook: string
  readonly from: { readonly device: string; readonly own: OwnIdentity }
  readonly to: readonly { readonly device: string; readonly recipient: string }[]
  /** `moved`: the key of another logbook, to which all are to go over. */
  readonly as: 'handed' | 'moved'
}

/** A key that was handed here. */
export interface HandedKey extends Pick<KeyHanding, 'key' | 'epoch' | 'of' | 'logbook'> {
  readonly from: string
}

const line = v.object({
  relance: v.literal(CARRIED_FORMAT),
  kind: v.literal('key'),
  logbook: v.string(),
  from: v.string(),
  to: v.string(),
  epoch: v.number(),
  of: v.string(),
  key: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[\dA-Z]+$/u)),
  mac: v.string(),
})
type HandedLine = v.InferOutput<typeof line>

const RAW_BYTES = 32

/** Bytes of an identity or a recipient: 32 each, of the curve X25519. */
const raw = (text: string): Uint8Array => bech32.decodeToBytes(text).bytes

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** Whether a text is a recipient that something can be sealed for. */
export const isRecipient = (text: string): boolean => {
  try {
    return text.startsWith('age1') && raw(text).length === RAW_BYTES
  } catch {
    return false
  }
}

/** What two computers know and nobody else: neither who carries the files nor who has the logbook's key. */
const between = ({ identity, recipient }: OwnIdentity, other: string): Buffer => {
  const curve = { kty: 'OKP', crv: 'X25519' } as const
  const secret = diffieHellman({
    privateKey: createPrivateKey({
      key: { ...curve, x: base64url(raw(recipient)), d: base64url(raw(identity)) },
      format: 'jwk',
    }),
    publicKey: createPublicKey({ key: { ...curve, x: base64url(raw(other)) }, format: 'jwk' }),
  })
  return hash('sha256', Buffer.concat([Buffer.from('relance key 1 '), secret]), 'buffer')
}

const macOf = (
  secret: Buffer,
  { logbook, from, to, epoch, of, key }: Omit<HandedLine, 'mac'>,
): Buffer => {
  return createHmac('sha256', secret)
    .update(JSON.stringify([logbook, from, to, epoch, of, key]))
    .digest()
}

/** What this computer alone is to hold. */
export const newIdentity = async (): Promise<OwnIdentity> => {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** A key for each of some computers, as files that only the one it is for can open. */
export const handKey = ({ from, to, as, ...handing }: KeyHanding): Promise<readonly MadeFile[]> =>
  Promise.all(
    to.map(async ({ device, recipient }) => {
      const { key, epoch, of, logbook } = handing
      const told: Omit<HandedLine, 'mac'> = {
        ...{ relance: CARRIED_FORMAT, kind: 'key', logbook, from: from.device, to: device },
        ...{ epoch, of, key },
      }
      const mac = macOf(between(from.own, recipient), told).toString('hex')
      const encrypter = new Encrypter()
      encrypter.addRecipient(recipient)
      const bytes = await encrypter.encrypt(`${JSON.stringify({ ...told, mac })}\n`)
      const name = as === 'moved' ? 'm' : `k-${String(epoch)}`
      return { path: `${device}/${name}-${sumOf(bytes)}.age`, bytes }
    }),
  )

/** A file with a key, and what is known of who may have handed it. */
export interface HandedAsked {
  readonly bytes: Uint8Array
  readonly own: OwnIdentity
  /** Recipients of the computers that are known, by their ids. */
  readonly known: Readonly<Record<string, string>>
}

/** The key in a file that was handed here; null where no computer that is known handed it. */
export const openHandedKey = async ({
  bytes,
  own,
  known,
}: HandedAsked): Promise<HandedKey | null> => {
  try {
    const text = Buffer.from(await unsealWith(own.identity, bytes)).toString('utf8')
    const told = v.parse(line, JSON.parse(text))
    const sender = Object.hasOwn(known, told.from) ? known[told.from] : undefined
    if (sender === undefined) return null
    const [said, made] = [Buffer.from(told.mac, 'hex'), macOf(between(own, sender), told)]
    if (said.length !== made.length || !timingSafeEqual(said, made)) return null
    const { key, epoch, of, logbook, from } = told
    return { key, epoch, of, logbook, from }
  } catch {
    // Sealed for somebody else, cut, or of another form.
    return null
  }
}

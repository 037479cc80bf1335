import { beforeAll, describe, expect, it } from 'vitest'
import { newFolderKey } from '#electron/host/devices/files/folderKey.ts'
import {
  handKey,
  newIdentity,
  openHandedKey,
  type KeyHanding,
  type OwnIdentity,
} from '#electron/host/devices/files/handedKey.ts'

const [DESK, LAPTOP, LOGBOOK] = ['00000000000000aa', '00000000000000bb', '1a2b3c4d']

describe('a key that is handed to a computer', () => {
  let [desk, laptop, thief]: readonly OwnIdentity[] = []
  let key = ''
  beforeAll(async () => {
    ;[desk, laptop, thief] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])
    key = await newFolderKey()
  })

  const handed = async (by: OwnIdentity, other: Partial<KeyHanding> = {}): Promise<Uint8Array> => {
    const [file] = await handKey({
      ...{ key, epoch: 2, of: 'ab'.repeat(16), logbook: LOGBOOK, from: { device: DESK, own: by } },
      to: [{ device: LAPTOP, recipient: laptop!.recipient }],
      as: 'handed',
      ...other,
    })
    expect(file?.path).toMatch(/^00000000000000bb\/k-2-[\da-f]{32}\.age$/u)
    return file!.bytes
  }
  const open = (bytes: Uint8Array, own = laptop!, known = { [DESK]: desk!.recipient }) =>
    openHandedKey({ bytes, own, known })

  it('is opened by the one it is for', async () => {
    expect(await open(await handed(desk!))).toEqual({
      ...{ key, of: 'ab'.repeat(16), epoch: 2, logbook: LOGBOOK, from: DESK },
    })
  })

  it('is opened by nobody else', async () => {
    expect(await open(await handed(desk!), thief)).toBeNull()
  })

  it('counts for nothing from somebody who only calls himself so', async () => {
    expect(await open(await handed(thief!))).toBeNull()
    expect(await open(await handed(desk!), laptop, {})).toBeNull()
    expect(
      await open(await handed(desk!), laptop, JSON.parse('{"__proto__":"x"}') as never),
    ).toBeNull()
  })

  it('counts for nothing cut or changed', async () => {
    const bytes = await handed(desk!)
    expect(await open(bytes.subarray(0, -1))).toBeNull()
    expect(
      await open(bytes.map((byte, at) => (at === bytes.length - 20 ? byte ^ 1 : byte))),
    ).toBeNull()
  })
})

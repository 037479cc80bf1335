import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { FILE_BOUNDS, LOGBOOK_BOUNDS } from '#domain/incoming/bounds.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { checkTaken } from '#electron/host/outgoing/logbook/readParts.ts'
import { unpackLogbook } from '#electron/host/outgoing/logbook/unpackLogbook.ts'
import { seal } from '#electron/host/outgoing/logbook/sealed.ts'
import { aBatch, aLogOf, copyOf, everyRow, freshPath, packed } from '#test/build/packedLogbook.ts'
import { anyBatches, cardOpened, noteTaken, personMet } from '#test/build/loggedEvents.ts'

const DAMAGED = 'logbook-file-damaged'

const unpack = async (bytes: Uint8Array<ArrayBuffer>, phrase?: string) => {
  const into = freshPath()
  const inside = await unpackLogbook(bytes, { into, phrase }, () => undefined)
  return { into, inside }
}

/** Why a file is refused; nothing of it is left then. */
const refusalOf = async (bytes: Uint8Array<ArrayBuffer>, phrase?: string) => {
  const into = freshPath()
  try {
    await unpackLogbook(bytes, { into, phrase }, () => undefined)
  } catch (error) {
    expect(existsSync(into)).toBe(false)
    if (error instanceof CannotRead) return error.refusal.reason
    throw error
  }
  return undefined
}

const house = () =>
  aLogOf([[cardOpened('one'), personMet('one', 'anna', 'Anna')], [noteTaken('one', 'n1', 'Merci')]])

/** The same file with one of its parts otherwise. */
const changed = (
  bytes: Uint8Array<ArrayBuffer>,
  change: (parts: Record<string, Uint8Array>) => void,
): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(bytes)
  change(parts)
  return new Uint8Array(zipSync(parts))
}

const textOf = (parts: Record<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(parts[name])

/** A part with its sum set right again: only what it says is wrong. */
const setPart = (parts: Record<string, Uint8Array>, name: string, text: string): void => {
  const bytes = strToU8(text)
  parts[name] = bytes
  const manifest = JSON.parse(textOf(parts, 'manifest.json')) as {
    parts: { name: string; bytes: number; sha256: string }[]
  }
  const part = manifest.parts.find((each) => each.name === name)
  if (part === undefined) throw new Error(name)
  part.bytes = bytes.length
  part.sha256 = createHash('sha256').update(bytes).digest('hex')
  parts['manifest.json'] = strToU8(JSON.stringify(manifest))
}

it('what goes out comes in again the same, event by event and byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyBatches, async (batches) => {
      const house = await aLogOf(batches)
      await house.log.keepDraft({
        key: 'k',
        application: 'one',
        person: null,
        keptAt: '2026-03-02T10:00',
        content: '{"a":1}',
      })
      await house.log.markRemindersShown(['step|1'], 5)
      const { into } = await unpack(await packed(house))
      expect(everyRow(into)).toEqual(everyRow(await copyOf(house)))
      await house.log.close()
    }),
    { numRuns: 25 },
  )
})

it('what was erased is not in the file, and the file still reads through', async () => {
  const house = await aLogOf([
    [cardOpened('one'), personMet('one', 'anna', 'Annabelle')],
    [noteTaken('one', 'n1', 'Merci')],
  ])
  await house.log.erase(
    [{ application: 'one', subject: 'anna' }],
    [{ type: 'person-erased', application: 'one', body: { person: 'anna' } }],
    aBatch(),
  )
  const bytes = await packed(house)
  for (const content of Object.values(unzipSync(bytes)))
    expect(new TextDecoder().decode(content)).not.toContain('nnabelle')
  const { into } = await unpack(bytes)
  expect(everyRow(into)).toEqual(everyRow(await copyOf(house)))
})

it('a sealed file opens with its phrase, however it is typed, and with no other', async () => {
  const sealed = await seal(await packed(await house()), 'abeille jardin moulin', 8)
  expect((await unpack(sealed, '  abeille   jardin moulin ')).inside).toMatchObject({
    applications: 1,
    people: 1,
    entries: 1,
    from: { computer: 'bureau' },
  })
  expect(await refusalOf(sealed, 'abeille jardin')).toBe('phrase-wrong')
  expect(await refusalOf(sealed.slice(0, -40), 'abeille jardin moulin')).toBe(DAMAGED)
  // Each trial of a phrase would take half a gigabyte and more: no trial is made.
  for (const factor of ['19', '20', '30']) {
    const harder = Buffer.from(sealed).toString('latin1').replace(' 8\n', ` ${factor}\n`)
    const bytes = new Uint8Array(Buffer.from(harder, 'latin1'))
    expect(await refusalOf(bytes, 'abeille jardin moulin')).toBe('logbook-sealed-harder')
  }
})

it('a backup opens as well', async () => {
  const from = await house()
  const bytes = new Uint8Array(readFileSync(await copyOf(from)))
  expect((await unpack(bytes)).inside).toMatchObject({ applications: 1, from: null })
  bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 255
  expect(await refusalOf(bytes.slice(0, 9000))).toBe(DAMAGED)
})

it.each([
  ['cut', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -30), DAMAGED],
  ['not ours', () => new Uint8Array(zipSync({ 'a.txt': strToU8('a') })), 'file-unknown'],
  [
    'by a newer program',
    (bytes: Uint8Array<ArrayBuffer>) =>
      changed(bytes, (parts) => {
        parts['manifest.json'] = strToU8('{"format":"relance","needs":2,"parts":"elsewhere"}')
      }),
    'file-newer',
  ],
  [
    'with an event of a newer program',
    (bytes: Uint8Array<ArrayBuffer>) =>
      changed(bytes, (parts) => {
        setPart(
          parts,
          'events.jsonl',
          textOf(parts, 'events.jsonl').replace('"version":1', '"version":7'),
        )
      }),
    'file-newer',
  ],
  [
    'with a part that is not what was written',
    (bytes: Uint8Array<ArrayBuffer>) =>
      changed(bytes, (parts) => {
        parts['applications.jsonl'] = strToU8('{}\n')
      }),
    DAMAGED,
  ],
  [
    'with a part missing',
    (bytes: Uint8Array<ArrayBuffer>) => changed(bytes, (parts) => delete parts['drafts.jsonl']),
    DAMAGED,
  ],
  [
    'with an event that says something else than its hash',
    (bytes: Uint8Array<ArrayBuffer>) =>
      changed(bytes, (parts) => {
        setPart(parts, 'events.jsonl', textOf(parts, 'events.jsonl').replace('Verdier', 'Verdiex'))
      }),
    DAMAGED,
  ],
  [
    'with a content of another shape',
    (bytes: Uint8Array<ArrayBuffer>) =>
      changed(bytes, (parts) => {
        const text = textOf(parts, 'events.jsonl')
        setPart(
          parts,
          'events.jsonl',
          text.replace('\\"company\\":\\"Verdier\\"', '\\"company\\":5'),
        )
      }),
    DAMAGED,
  ],
  [
    'with a name that reaches into every object',
    (bytes: Uint8Array<ArrayBuffer>) =>
      changed(bytes, (parts) => {
        const text = textOf(parts, 'events.jsonl')
        setPart(parts, 'events.jsonl', text.replace('{"device"', '{"__proto__":{"a":1},"device"'))
      }),
    DAMAGED,
  ],
  [
    'of very many parts',
    (bytes: Uint8Array<ArrayBuffer>) =>
      changed(bytes, (parts) => {
        for (let at = 0; at < 100; at += 1) parts[`part${String(at)}`] = strToU8('')
      }),
    DAMAGED,
  ],
])('a file %s is refused with its reason, and nothing of it is left', async (_, change, reason) => {
  expect(await refusalOf(change(await packed(await house())))).toBe(reason)
})

it('a file that unpacks to more than is taken is refused before it is unpacked', async () => {
  const bomb = changed(await packed(await house()), () => undefined)
  const list = Buffer.from(bomb.buffer).indexOf('PK\u0001\u0002')
  // The size of its first part, packed and unpacked, as its list has it.
  const says = async (packedBytes: number, unpackedBytes: number) => {
    const view = new DataView(bomb.buffer)
    view.setUint32(list + 20, packedBytes, true)
    view.setUint32(list + 24, unpackedBytes, true)
    return refusalOf(bomb)
  }
  const large = FILE_BOUNDS.unpackedBytes + 1
  expect(await says(large, LOGBOOK_BOUNDS.unpackedBytes + 1)).toBe('logbook-unpacks-too-large')
  // No such file is made: it would help nobody.
  expect(() => checkTaken(bomb)).toThrow('logbook-unpacks-too-large')
  // A thousandth of itself, as nothing that somebody wrote.
  expect(await says(large / 1_000, large)).toBe('logbook-unpacks-too-large')
  // What the messages of ten thousand applications unpack to is no bomb.
  expect(await says(large / 10, large)).toBe(DAMAGED)
})

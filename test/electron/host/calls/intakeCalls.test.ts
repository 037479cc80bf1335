import { describe, expect, it } from 'vitest'
import { answerCall } from '#electron/door/answerCall.ts'
import { aHost } from '#test/build/aHost.ts'
import { handOver, openHanded } from '#test/build/handedOver.ts'

const CSV = 'Entreprise;Poste\nCitron;Vendeuse\nPêche;Comptable\n'

describe('a file that comes in', () => {
  it('comes in pieces and is said to be a table', async () => {
    const { handlers } = await aHost()
    expect(await openHanded(handlers, CSV, { name: 'suivi.csv', pieceBytes: 7 })).toEqual({
      ok: true,
      value: {
        sort: 'table',
        name: 'suivi.csv',
        format: 'csv',
        proposed: 0,
        sheets: [{ name: 'suivi.csv', hidden: false, rows: 3, remarks: [] }],
      },
    })
  })

  it('answers a second time as the first', async () => {
    const { handlers } = await aHost()
    const first = await openHanded(handlers, CSV)
    expect(await handlers.openFile({ file: 'f1' })).toEqual(first)
  })

  it('takes a piece that is sent again without harm, and refuses one out of turn', async () => {
    const { handlers } = await aHost()
    const piece = (offset: number, text: string) => ({
      file: 'f',
      name: 'a.csv',
      size: 8,
      offset,
      base64: Buffer.from(text).toString('base64'),
    })
    expect(await answerCall(handlers, 'handOver', piece(0, 'a;b\n'))).toMatchObject({ ok: true })
    expect(await answerCall(handlers, 'handOver', piece(0, 'a;b\n'))).toEqual({
      ok: true,
      value: { received: 4 },
    })
    expect(await answerCall(handlers, 'handOver', piece(5, 'c'))).toEqual({
      ok: false,
      reason: 'file-incomplete',
    })
    expect(await handlers.openFile({ file: 'f' })).toEqual({ ok: false, reason: 'file-incomplete' })
  })

  it('is refused before it is kept where it is over the bound, or empty', async () => {
    const { handlers } = await aHost()
    const piece = { file: 'f', name: 'a.csv', offset: 0, base64: '' }
    expect(await answerCall(handlers, 'handOver', { ...piece, size: 50_000_001 })).toEqual({
      ok: false,
      reason: 'file-too-large',
    })
    const logbook = { ...piece, name: 'carnet.relance', size: 300_000_001 }
    expect(await answerCall(handlers, 'handOver', logbook)).toEqual({
      ok: false,
      reason: 'logbook-file-too-large',
    })
    expect(await handOver(handlers, '')).toEqual({ ok: false, reason: 'file-empty' })
    expect(await handlers.openFile({ file: 'f' })).toEqual({ ok: false, reason: 'file-not-there' })
  })

  it('makes room for a third by letting go of the one used longest ago', async () => {
    const { handlers } = await aHost()
    await openHanded(handlers, CSV, { file: 'a' })
    await openHanded(handlers, CSV, { file: 'b' })
    await handlers.openFile({ file: 'a' })
    await openHanded(handlers, CSV, { file: 'c' })
    expect(await handlers.openFile({ file: 'a' })).toMatchObject({ ok: true })
    expect(await handlers.openFile({ file: 'b' })).toEqual({ ok: false, reason: 'file-not-there' })
  })

  it('is forgotten after an hour, and when it is let go', async () => {
    const { handlers, scheduler } = await aHost()
    await openHanded(handlers, CSV, { file: 'a' })
    await openHanded(handlers, CSV, { file: 'b' })
    expect(await handlers.letGoOfFile({ file: 'b' })).toEqual({ ok: true, value: undefined })
    expect(await handlers.openFile({ file: 'b' })).toEqual({ ok: false, reason: 'file-not-there' })
    scheduler.fireAfters()
    expect(await handlers.openFile({ file: 'a' })).toEqual({ ok: false, reason: 'file-not-there' })
  })
})

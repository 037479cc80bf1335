import { expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { PIECE_BYTES } from '#contract/intake.ts'

const window = windowOverHost()
const { handOver } = await import('#window/host/handOver.ts')
const { bridge } = await import('#window/host/bridge.ts')

it('gives a file in pieces, in order, and the host has all of it', async () => {
  await window.open('2026-11-24T10:30')
  const row = `Citron;Vendeuse é, ${'très '.repeat(200)}loin\n`
  const text = `Entreprise;Poste\n${row.repeat(Math.ceil(PIECE_BYTES / row.length))}`
  const onPiece = vi.fn()
  const given = await handOver(
    'f',
    { content: new Blob([text]), name: 'grand.csv' },
    { onPiece, isWanted: () => true },
  )
  expect(given.ok).toBe(true)
  expect(onPiece.mock.calls.map(([share]) => share as number).at(-1)).toBe(1)
  expect(onPiece.mock.calls.length).toBeGreaterThan(1)
  const view = await bridge.calls.openFile({ file: 'f' })
  expect(view).toMatchObject({ ok: true, value: { sort: 'table' } })
})

it('stops where the file is not wanted any more', async () => {
  await window.open('2026-11-24T10:30')
  await handOver(
    'g',
    { content: new Blob(['a;b\n']), name: 'a.csv' },
    { onPiece: () => undefined, isWanted: () => false },
  )
  expect(await bridge.calls.openFile({ file: 'g' })).toEqual({
    ok: false,
    reason: 'file-not-there',
  })
})

import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { aHost } from '#test/build/aHost.ts'
import { aShell, type TestShell } from '#test/build/aShell.ts'
import { details, opening, recording } from '#test/build/commands.ts'
import { note } from '#test/build/entries.ts'
import { boardOf } from '#test/build/boardOf.ts'

const RENAMED: Command = {
  do: 'change-details',
  application: 'app',
  details: details({ company: 'Axovane' }),
}
const REMOVED: Command = { do: 'remove-application', application: 'app' }

/** A host over the same folder each time, and short ways to ask it. */
const aSession = async (shell: TestShell) => {
  const { handlers, close } = await aHost(shell)
  return {
    handlers,
    close,
    act: async (...commands: Command[]): Promise<string> => {
      const outcome = await handlers.act(commands)
      if (!outcome.ok) throw new Error(outcome.reason)
      return outcome.value.change ?? ''
    },
    companies: async () => (await boardOf(handlers)).cards.map(({ company }) => company),
    keys: async () => {
      const { undo, redo } = await handlers.history(undefined)
      return [undo?.said.key, redo?.said.key]
    },
  }
}

describe('after a restart', () => {
  it('the last change is named with its moment and can be taken back and made again', async () => {
    const shell = aShell({ at: '2026-11-24T09:00' })
    const first = await aSession(shell)
    await first.act(opening())
    const change = await first.act(REMOVED)
    await first.close()

    const second = await aSession(shell)
    expect(await second.handlers.history(undefined)).toEqual({
      undo: {
        change,
        said: { key: 'application-removed', company: 'Brumelle Logistique' },
        at: '2026-11-24T09:00',
      },
      redo: null,
    })
    expect(await second.handlers.undo({ change })).toMatchObject({ ok: true })
    expect(await second.companies()).toEqual(['Brumelle Logistique'])
    await second.handlers.redo({ change })
    expect(await second.companies()).toEqual([])
  })

  it('a deed that only looks like an undo, in a log whose names do not tell, can be made again', async () => {
    const shell = aShell()
    const first = await aSession(shell)
    await first.close()
    const { log } = await openLog(shell.folder, { now: () => 0 })
    const write = async (batch: string, events: readonly EventDraft[]) =>
      log?.append(events, { batch, recordedAt: 0 })
    const { details: known } = opening()
    await write('earlier-1', [
      { type: 'application-opened', application: 'app', body: { details: known } },
    ])
    await write('earlier-2', [{ type: 'application-removed', application: 'app', body: {} }])
    await log?.close()
    const second = await aSession(shell)
    expect(await second.keys()).toEqual([undefined, 'opened'])
  })

  it('what was undone is still undone, and can be made again', async () => {
    const shell = aShell()
    const first = await aSession(shell)
    await first.act(opening())
    await first.act(RENAMED)
    await first.handlers.undo({})
    await first.close()

    const second = await aSession(shell)
    expect(await second.keys()).toEqual(['opened', 'details-changed'])
    await second.handlers.redo({})
    expect(await second.companies()).toEqual(['Axovane'])
    await second.close()

    const third = await aSession(shell)
    expect(await third.keys()).toEqual(['details-changed', undefined])
  })

  it('an erasure is the end of it, and what was nobody’s deed never was in it', async () => {
    const shell = aShell()
    const first = await aSession(shell)
    expect(await first.keys()).toEqual([undefined, undefined])
    await first.act(opening())
    await first.act({ do: 'erase-application', application: 'app' })
    await first.close()
    const second = await aSession(shell)
    expect(await second.keys()).toEqual([undefined, undefined])
  })

  it('only the last fifty changes are taken up', async () => {
    const shell = aShell()
    const first = await aSession(shell)
    for (let nr = 0; nr < 52; nr += 1) await first.act(opening({ application: `a${String(nr)}` }))
    await first.close()
    const second = await aSession(shell)
    let undone = 0
    while ((await second.handlers.undo({})).ok) undone += 1
    expect(undone).toBe(50)
  })
})

describe('a change that is named', () => {
  it('is the one taken back, although another window did something else since', async () => {
    const { act, handlers, companies } = await aSession(aShell())
    const mine = await act(opening())
    await act(opening({ application: 'other', details: { company: 'Axovane' } }))
    expect(await handlers.undo({ change: mine })).toMatchObject({
      ok: true,
      value: { said: { key: 'opened', company: 'Brumelle Logistique' } },
    })
    expect(await companies()).toEqual(['Axovane'])
    expect(await handlers.undo({ change: mine })).toEqual({ ok: false, reason: 'no-such-change' })
    expect(await companies()).toEqual(['Axovane'])
  })

  it('stays where something was noted on top of it', async () => {
    const { act, handlers, companies } = await aSession(aShell())
    const mine = await act(opening())
    await act(recording(note('2026-11-20T10:00')))
    expect(await handlers.undo({ change: mine })).toEqual({ ok: false, reason: 'built-upon' })
    expect(await companies()).toEqual(['Brumelle Logistique'])
  })
})

it('offers nothing to take back where nothing was written', async () => {
  const { act, handlers } = await aSession(aShell())
  await act(opening())
  await act(RENAMED)
  expect(await handlers.act([RENAMED])).toMatchObject({ ok: true, value: { undoable: false } })
})

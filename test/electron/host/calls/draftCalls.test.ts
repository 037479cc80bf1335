import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import { answerCall } from '#electron/door/answerCall.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'

const HELENE = person('Hélène')
const opened = opening({
  people: [HELENE],
  entries: [interview('2026-11-19T10:00', { id: 'met', met: [HELENE.id] })],
})
const STEP = `thank:met:${HELENE.id}`
const begun: MessageChoices = {
  channel: 'email',
  blocks: { assets: true },
  filled: { signature: 'Inès' },
  body: 'Bonjour,\n\nmes mots',
}
const keeping = (choices: MessageChoices = begun) => ({
  step: STEP,
  application: opened.application,
  person: HELENE.id,
  choices,
})

describe('a message begun', () => {
  it('is there again after a restart, with the moment it was kept', async () => {
    const folder = aFolder()
    const first = await aHost(aShell({ folder, at: '2026-11-20T09:41' }))
    await first.handlers.act([opened])
    expect(await first.handlers.keepMessage(keeping())).toEqual({
      ok: true,
      value: { keptAt: '2026-11-20T09:41' },
    })
    await first.close()
    const { handlers } = await aHost(aShell({ folder, at: '2026-11-20T12:00' }))
    expect(await handlers.keptMessage({ step: STEP })).toEqual({
      choices: begun,
      keptAt: '2026-11-20T09:41',
    })
  })

  it('is forgotten once sent or given up, and absent where nothing was begun', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    expect(await handlers.keptMessage({ step: STEP })).toBeNull()
    await handlers.keepMessage(keeping())
    await handlers.keepMessage(keeping({ ...begun, body: 'autrement' }))
    expect((await handlers.keptMessage({ step: STEP }))?.choices.body).toBe('autrement')
    expect(await handlers.forgetMessage({ step: STEP })).toMatchObject({ ok: true })
    expect(await handlers.keptMessage({ step: STEP })).toBeNull()
  })

  it('keeps what each of two windows wrote, and is not given up for both by one', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    const nothing: MessageChoices = { blocks: {}, filled: {} }
    const subject = { ...nothing, subject: 'Un mot' }
    await Promise.all([
      handlers.keepMessage({ ...keeping(), from: nothing }),
      handlers.keepMessage({ ...keeping(subject), from: nothing }),
    ])
    const kept = async () => (await handlers.keptMessage({ step: STEP }))?.choices
    expect(await kept()).toEqual({ ...begun, subject: 'Un mot' })
    await handlers.keepMessage({ ...keeping(nothing), from: subject })
    expect(await kept()).toEqual(begun)
    await handlers.keepMessage({ ...keeping({ ...begun, body: 'autrement' }), from: begun })
    expect(await kept()).toEqual({ ...begun, body: 'autrement' })
    expect(await handlers.keepMessage({ ...keeping(nothing), from: begun })).toEqual({
      ok: true,
      value: {},
    })
    expect(await kept()).toBeUndefined()
  })

  it('does not come back after its application or its person was erased', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    await handlers.keepMessage(keeping())
    const { application } = opened
    await handlers.act([{ do: 'erase-person', application, person: HELENE.id }])
    expect(await handlers.keptMessage({ step: STEP })).toBeNull()
    expect(await handlers.keepMessage(keeping())).toEqual({ ok: false, reason: 'no-such-person' })
    await handlers.act([{ do: 'erase-application', application }])
    expect(await handlers.keepMessage({ ...keeping(), person: undefined })).toEqual({
      ok: false,
      reason: 'no-such-application',
    })
  })

  it('and is not kept while its application is being erased, nor is a form, however long that takes', async () => {
    const folder = aFolder()
    const host = await aHost(aShell({ folder }))
    const { handlers } = host
    await handlers.act([opened])
    for (let copy = 0; copy < 3; copy += 1) await handlers.backUp(undefined)
    const { application } = opened
    const form = { key: 'form:debrief/app/met', application, people: [], content: '{}' }
    const erasure = { isOver: false }
    const asked = handlers.act([{ do: 'erase-application', application }])
    const erasing = Promise.resolve(asked).finally(() => (erasure.isOver = true))
    const answers: unknown[] = []
    while (!erasure.isOver) {
      const kept = await handlers.keepMessage({ ...keeping(), person: undefined })
      answers.push(kept.ok || kept.reason, await handlers.keepForm(form))
      await setImmediate()
    }
    expect(await erasing).toMatchObject({ ok: true })
    expect(answers).toContain('no-such-application')
    await host.close()
    const connection = connect(logbookPaths(folder).database)
    expect(connection.value('SELECT count(*) FROM drafts')).toBe(0)
    connection.close()
  })

  it('leaves with the card it is about, also where it is written on another one', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened, opening({ application: 'other' })])
    const about = { ...keeping({ ...begun, about: opened.application }), step: 'ask-news:other:1' }
    await handlers.keepMessage({ ...about, application: 'other', person: undefined })
    const moves = { cards: [opened.application, 'other'], answers: { note: 'mes mots' } }
    const form = { key: 'form:moves:refused', people: [], content: JSON.stringify(moves) }
    await handlers.keepForm(form)
    await handlers.act([{ do: 'erase-person', application: opened.application, person: HELENE.id }])
    expect(await handlers.begun(undefined)).toHaveLength(2)
    await handlers.act([{ do: 'erase-application', application: opened.application }])
    expect(await handlers.begun(undefined)).toEqual([])
  })

  it('is checked at the door, and asked of nobody once the logbook is closed', async () => {
    const { handlers, close } = await aHost()
    await handlers.act([opened])
    const odd = keeping({ ...begun, channel: 'pigeon' } as never)
    expect(await answerCall(handlers, 'keepMessage', odd)).toMatchObject({ ok: false })
    await close()
    expect(await handlers.keepMessage(keeping())).toEqual({
      ok: false,
      reason: 'logbook-unavailable',
    })
    expect(await handlers.keptMessage({ step: STEP })).toBeNull()
  })

  it('kept in a form this version cannot read stays where it is, and is not shown', async () => {
    const folder = aFolder()
    const first = await aHost(aShell({ folder }))
    await first.handlers.act([opened])
    await first.handlers.keepMessage(keeping())
    await first.close()
    const connection = connect(logbookPaths(folder).database)
    connection.exec(`UPDATE drafts SET content = '{"channel":"pigeon"}'`)
    connection.close()
    const second = await aHost(aShell({ folder }))
    expect(await second.handlers.keptMessage({ step: STEP })).toBeNull()
    await second.close()
    const again = connect(logbookPaths(folder).database)
    expect(again.value('SELECT content FROM drafts')).toBe('{"channel":"pigeon"}')
    again.close()
  })
})

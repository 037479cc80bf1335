import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerCall } from '#electron/door/answerCall.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'
import type { BegunForm } from '#contract/begun.ts'

const HELENE = person('Hélène')
const opened = opening({
  people: [HELENE],
  entries: [interview('2026-11-19T10:00', { id: 'met', met: [HELENE.id] })],
})
const form = (given: Partial<BegunForm> = {}): BegunForm => ({
  key: 'form:debrief/app/met',
  application: 'app',
  people: [HELENE.id],
  content: JSON.stringify({ note: 'Elle a parlé de la rotative' }),
  ...given,
})

describe('a form begun', () => {
  it('is there again after a restart, with its company and the moment it was kept', async () => {
    const folder = aFolder()
    const first = await aHost(aShell({ folder, at: '2026-11-20T09:41' }))
    await first.handlers.act([opened])
    expect(await first.handlers.keepForm(form())).toEqual({
      ok: true,
      value: { keptAt: '2026-11-20T09:41' },
    })
    await first.close()
    const { handlers } = await aHost(aShell({ folder, at: '2026-11-21T12:00' }))
    expect(await handlers.begun(undefined)).toEqual([
      {
        key: form().key,
        application: 'app',
        company: opened.details.company,
        keptAt: '2026-11-20T09:41',
        content: form().content,
      },
    ])
  })

  it('may be about an application still to be opened, or about none', async () => {
    const { handlers } = await aHost()
    await handlers.keepForm(form({ key: 'form:debrief', application: 'new', people: [] }))
    await handlers.keepForm({ key: 'form:template', people: [], content: '{}' })
    const begun = await handlers.begun(undefined)
    expect(begun.map(({ key, application }) => [key, application])).toEqual([
      ['form:debrief', 'new'],
      ['form:template', undefined],
    ])
  })

  it('is told to every window: kept, kept anew, and gone', async () => {
    const { handlers, shell } = await aHost()
    await handlers.act([opened])
    await handlers.keepForm(form())
    await handlers.keepForm(form({ content: '{}' }))
    await handlers.forgetForm({ key: form().key })
    expect(await handlers.begun(undefined)).toEqual([])
    expect(shell.pushed('begun').map(({ begun }) => begun?.content ?? null)).toEqual([
      form().content,
      '{}',
      null,
    ])
  })

  it('stands beside the messages begun, which keep their own words to themselves', async () => {
    const { handlers, shell } = await aHost()
    await handlers.act([opened])
    const step = `thank:met:${HELENE.id}`
    const choices = { blocks: {}, filled: {}, body: 'Bonjour' }
    await handlers.keepMessage({ step, application: 'app', choices })
    const begun = await handlers.begun(undefined)
    expect(begun).toMatchObject([{ key: step, application: 'app' }])
    expect(begun[0]).not.toHaveProperty('content')
    await handlers.forgetMessage({ step })
    expect(shell.pushed('begun').at(-1)).toEqual({ key: step, begun: null })
  })

  it('leaves with the person it speaks of, even one of several, and is not kept again', async () => {
    const { handlers } = await aHost()
    const anne = person('Anne')
    await handlers.act([opening({ people: [HELENE, anne], entries: opened.entries })])
    const about = form({ people: [HELENE.id, anne.id], content: JSON.stringify({ met: anne.id }) })
    await handlers.keepForm(about)
    await handlers.act([{ do: 'erase-person', application: 'app', person: anne.id }])
    expect(await handlers.begun(undefined)).toEqual([])
    expect(await handlers.keepForm(about)).toEqual({ ok: false, reason: 'no-such-person' })
  })

  it('for no card yet leaves with the person it names, in every copy; what names others stays', async () => {
    const shell = aShell()
    const { handlers } = await aHost(shell)
    const anne = person('Anne', {
      name: 'Anne "Nan" Benali',
      ...{ email: 'nan@brumelle.example', phone: '06 12 34 56 78' },
    })
    await handlers.act([opening({ people: [HELENE, anne] })])
    const pasted = (key: string, text: string) =>
      handlers.keepForm({ key: `form:pasted/${key}`, people: [], content: JSON.stringify(text) })
    await pasted('name', 'De : anne "nan" benali')
    await pasted('mail', 'nan@brumelle.example a écrit')
    await pasted('number', 'Appelez le +33 6 12.34.56 78')
    await handlers.keepForm(form({ people: [], content: JSON.stringify({ text: 'Mme BENALI' }) }))
    await pasted('other', 'Une autre Anne a écrit')
    await handlers.backUp(undefined)
    await handlers.act([{ do: 'erase-person', application: 'app', person: anne.id }])
    expect((await handlers.begun(undefined)).map(({ key }) => key)).toEqual(['form:pasted/other'])
    const folder = join(shell.folder, 'backups')
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name)).toString('latin1')
      expect(bytes).not.toMatch(/benali|nan@/iu)
      expect(bytes).toContain('form:pasted/other')
    }
  })

  it('leaves with an application that is erased, and waits for one that was removed', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    await handlers.keepForm(form())
    await handlers.act([{ do: 'remove-application', application: 'app' }])
    expect(await handlers.begun(undefined)).toEqual([])
    expect(await handlers.keepForm(form())).toMatchObject({ reason: 'no-such-application' })
    await handlers.undo({})
    expect(await handlers.begun(undefined)).toHaveLength(1)
    await handlers.act([{ do: 'erase-application', application: 'app' }])
    expect(await handlers.begun(undefined)).toEqual([])
  })

  it.each([
    ['a key of another kind', { key: 'follow-up:met:1' }],
    ['words that are no JSON', { content: '{' }],
    ['more words than anybody types', { content: JSON.stringify('x'.repeat(400_000)) }],
  ])('is refused at the door with %s', async (_, wrong) => {
    const { handlers } = await aHost()
    expect(await answerCall(handlers, 'keepForm', form(wrong))).toMatchObject({ ok: false })
    expect(await handlers.begun(undefined)).toEqual([])
  })
})

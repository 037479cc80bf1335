import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { createHost, openHost } from '#electron/host/host.ts'
import { vocabulary } from '#texts/fr/vocabulary.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aScheduler, aShell } from '#test/build/aShell.ts'
import { opening, recording } from '#test/build/commands.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { hire, interview, mail, person, refusal, thanks } from '#test/build/entries.ts'

const HELENE = person('Hélène', { civility: 'madame', email: 'h@brumelle.example' })
const met = interview('2026-11-19T10:00', {
  id: 'met',
  met: [HELENE.id],
  promise: { kind: 'none' },
})
const opened = opening({ people: [HELENE], entries: [met] })

describe('the host', () => {
  it('keeps what was written over a restart', async () => {
    const folder = aFolder()
    const first = await aHost(aShell({ folder }))
    expect(await first.handlers.act([opened])).toMatchObject({
      ok: true,
      value: { undoable: true },
    })
    const board = await boardOf(first.handlers)
    await first.close()
    const second = await aHost(aShell({ folder }))
    expect((await boardOf(second.handlers)).cards).toEqual(board.cards)
  })

  it('tells the window which card changed', async () => {
    const { handlers, shell } = await aHost()
    await handlers.act([opened])
    const { order } = await handlers.board({ parts: [], find: [] })
    const done = await handlers.act([recording(thanks('2026-11-24T08:00', HELENE.id))])
    const change = shell.pushed('changed').at(-1)
    expect(await handlers.boardSince({ order })).toMatchObject({
      moves: [
        {
          from: { stage: 'interviewed', at: 0 },
          to: { card: { id: 'app', stage: 'thanked' }, at: 0 },
        },
      ],
    })
    expect(done).toMatchObject({ ok: true, value: { revision: change?.revision } })
  })

  it('writes all commands or none', async () => {
    const { handlers } = await aHost()
    const outcome = await handlers.act([opened, recording(mail('2026-12-24T08:00'))])
    expect(outcome).toEqual({ ok: false, reason: 'in-the-future', field: 'entry.at' })
    expect((await boardOf(handlers)).cards).toEqual([])
  })

  it('takes back the last change, says which it was, and makes it again', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    await handlers.act([recording(refusal('2026-11-24T08:00'))])
    expect(await handlers.undo({})).toMatchObject({
      ok: true,
      value: { said: { key: 'refusal', turn: 'undone' }, undoable: true },
    })
    expect((await boardOf(handlers)).cards[0]?.stage).toBe('interviewed')
    expect(await handlers.redo({})).toMatchObject({
      ok: true,
      value: { said: { turn: 'redone' } },
    })
    expect((await boardOf(handlers)).cards[0]?.stage).toBe('refused')
    await handlers.undo({})
    await handlers.undo({})
    expect((await boardOf(handlers)).cards).toEqual([])
    expect(await handlers.undo({})).toEqual({ ok: false, reason: 'nothing-to-undo' })
  })

  it('has nothing to redo after something new', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    await handlers.undo({})
    await handlers.act([opening({ application: 'other' })])
    expect(await handlers.redo({})).toEqual({ ok: false, reason: 'nothing-to-redo' })
  })

  it('writes in the order things were asked, however many at once', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        await handlers.act([recording(mail('2026-11-24T08:00', { id: `mail-${String(index)}` }))])
      }),
    )
    const page = await handlers.journal({ filter: { kinds: ['follow-up'] }, offset: 0, limit: 50 })
    expect(page.rows.map(({ entry }) => entry.id).reverse()).toEqual(
      Array.from({ length: 20 }, (_, index) => `mail-${String(index)}`),
    )
  })

  it('moves a card to its next step when its time comes, without any write', async () => {
    const { handlers, shell, tick } = await aHost()
    await handlers.act([opened, recording(thanks('2026-11-20T09:00', HELENE.id))])
    const before = (await boardOf(handlers)).cards[0]?.next
    expect(before).toMatchObject({
      rule: 'follow-up',
      when: 'this-week',
      moment: '2026-11-26T10:00',
    })
    const told = shell.pushed('changed').length
    shell.clock.set('2026-11-26T10:00')
    await tick()
    expect(shell.pushed('changed').length).toBe(told + 1)
    expect((await boardOf(handlers)).cards[0]?.next).toMatchObject({ when: 'now' })
  })

  it('proposes to tell the others once there are others, and no more when there are none', async () => {
    const { handlers } = await aHost()
    const rulesOf = async () => {
      const today = await handlers.today({ rows: 50 })
      return Object.values(today.groups).flatMap(({ steps }) => steps.map(({ rule }) => rule))
    }
    await handlers.act([opening({ entries: [met].map((each) => ({ ...each, met: [] })) })])
    await handlers.act([recording(hire('2026-11-23T09:00'))])
    expect(await rulesOf()).not.toContain('tell-others')
    await handlers.act([
      opening({ application: 'other', entries: [interview('2026-11-20T10:00')] }),
    ])
    expect(await rulesOf()).toContain('tell-others')
    await handlers.act([recording(refusal('2026-11-23T10:00'), 'other')])
    expect(await rulesOf()).not.toContain('tell-others')
  })

  it('refuses to mark a step that no rule proposes', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    const settle = { do: 'settle-step', application: 'app', step: 'no-such', as: 'done' } as const
    expect(await handlers.act([settle])).toEqual({ ok: false, reason: 'no-such-step' })
  })

  it('erases a person from the file and from memory, and cannot bring them back', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    await handlers.act([{ do: 'erase-person', application: 'app', person: HELENE.id }])
    const view = await handlers.application({ application: 'app' })
    expect(JSON.stringify(view)).not.toContain('brumelle.example')
    expect(await handlers.undo({})).toEqual({ ok: false, reason: 'nothing-to-undo' })
  })

  it('finds by words without accents and in the order of the board', async () => {
    const { handlers } = await aHost()
    await handlers.act([
      opening({ application: 'one', details: { company: 'Cœur & Papier', post: 'Éditrice' } }),
    ])
    await handlers.act([opening({ application: 'two' })])
    const found = async (asked: { readonly text: string; readonly dueOnly?: boolean }) =>
      (await handlers.search({ ...asked, from: 0, most: 10 })).cards.map(({ id }) => id)
    expect(await found({ text: 'coeur editrice' })).toEqual(['one'])
    expect(await found({ text: 'introuvable' })).toEqual([])
    expect(await found({ text: '', dueOnly: true })).toEqual([])
  })

  it('hands out several applications at once, without those that are not there', async () => {
    const { handlers } = await aHost()
    await handlers.act([opening({ application: 'one' })])
    await handlers.act([opening({ application: 'two' })])
    await handlers.act([{ do: 'remove-application', application: 'two' }])
    const found = await handlers.applications({ applications: ['two', 'one', 'three'] })
    expect(found).toEqual([expect.objectContaining({ id: 'one', presence: 'present' })])
  })

  it('says what other settings would move, without changing anything', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened, recording(thanks('2026-11-20T09:00', HELENE.id))])
    const settings = defaultSettings('Europe/Paris')
    const numbers = { ...settings.numbers, firstFollowUpDays: 12 }
    const before = await handlers.today({ rows: 50 })
    const moved = await handlers.previewSettings({ settings: { ...settings, numbers } })
    expect(moved).toContainEqual(
      expect.objectContaining({
        rule: 'follow-up',
        before: '2026-11-26T10:00',
        after: '2026-12-01T10:00',
      }),
    )
    expect(await handlers.previewSettings({ settings })).toEqual([])
    expect(await handlers.today({ rows: 50 })).toEqual(before)
    await handlers.act([{ do: 'change-settings', settings: { ...settings, numbers } }])
    expect((await boardOf(handlers)).cards[0]?.next?.moment).toBe('2026-12-01T10:00')
  })

  it('exports the journal as the person’s spreadsheet reads it', async () => {
    const { handlers, shell } = await aHost()
    await handlers.act([opened])
    await handlers.exportTable({
      job: 'j',
      choice: { table: 'journal', filter: {}, parts: ['people', 'notes'], language: 'fr' },
      format: 'csv',
    })
    const [file] = shell.delivered
    expect(file?.name).toBe('relance-journal-2026-11-24.csv')
    expect(file?.content).toBe(
      '\uFEFF"Date";"Heure";"Entreprise";"Cabinet";"Poste";"Étape";"Personne";"Geste";"Moyen";"Résultat";"Note"\r\n' +
        `"2026-11-19";"10:00";"Brumelle Logistique";"";"Responsable d’exploitation";"${vocabulary.stages.interviewed}";"Hélène";"Entretien";"";"";""\r\n`,
    )
  })

  it('opens only addresses that may leave', async () => {
    const { handlers, shell } = await aHost()
    expect(await handlers.openLink({ url: 'https://offre.example/1' })).toEqual({
      ok: true,
      value: { opened: true },
    })
    expect(await handlers.openLink({ url: 'file:///etc/passwd' })).toMatchObject({
      reason: 'link-refused',
    })
    expect(shell.opened).toEqual(['https://offre.example/1'])
  })

  it('tells the window of an opener that was believed and failed after all', async () => {
    const shell = aShell()
    const late: (() => void)[] = []
    const believed = (_: string, failedLate: () => void = () => undefined) => {
      late.push(failedLate)
      return Promise.resolve(true)
    }
    const opener = { openUrl: believed, openFolder: believed }
    const pushed: unknown[] = []
    const push: Push = (name, told) => {
      if (name === 'notOpened') pushed.push(told)
    }
    const { handlers } = await aHost({ ...shell, opener, push })
    await handlers.openLink({ url: 'tel:+33639981234' })
    await handlers.showDataFolder(undefined)
    for (const fail of late) fail()
    expect(pushed).toEqual([{ target: 'tel:+33639981234' }, { target: '' }])
  })

  it('keeps the zone of the first launch when the machine travels', async () => {
    const folder = aFolder()
    await (await aHost(aShell({ folder }))).close()
    const shell = aShell({ folder })
    const travelled = { ...shell, clock: { ...shell.clock, zone: () => 'America/Toronto' } }
    const { handlers } = await aHost(travelled)
    expect(await handlers.start(undefined)).toMatchObject({
      settings: { zone: 'Europe/Paris' },
      now: '2026-11-24T09:00',
    })
  })

  it.each([
    [{ systemLanguage: 'en-GB' }, 'GB-EAW'],
    [{ systemLanguage: 'fr-CA' }, 'CA-QC'],
    [{ systemLanguage: 'en-US', systemCountry: 'IE' }, 'IE'],
    [{ systemLanguage: undefined }, 'FR'],
    [{ systemLanguage: 'en-GB', demo: true }, 'FR'],
  ] as const)('begins with the holidays of the country of the system: %j', async (told, region) => {
    const { handlers } = await aHost({ ...aShell(), ...told })
    expect(await handlers.start(undefined)).toMatchObject({ settings: { region } })
  })

  it('says how its files were found before it has read them', async () => {
    const folder = aFolder()
    const scheduler = { ...aScheduler(), yieldToCalls: () => setImmediate() }
    const { found, host } = await openHost(aShell({ folder }), scheduler)
    const other = await openHost(aShell({ folder }), scheduler)
    expect([found.status, other.found.status]).toEqual(['open', 'busy'])
    for (const each of [host, other.host]) await (await each).close()
  })

  it('writes its sample before anybody looks, and nothing fails meanwhile', async () => {
    const failed = vi.fn()
    process.on('unhandledRejection', failed)
    onTestFinished(() => void process.off('unhandledRejection', failed))
    const scheduler = { ...aScheduler(), yieldToCalls: () => setImmediate() }
    const host = await createHost({ ...aShell(), demo: true }, scheduler)
    // Long enough for what failed with nobody waiting to be told.
    await setImmediate()
    await host.close()
    expect(failed).not.toHaveBeenCalled()
  })

  it('keeps the region of the first launch when the system changes its language', async () => {
    const folder = aFolder()
    await (await aHost({ ...aShell({ folder }), systemLanguage: 'en-GB' })).close()
    const { handlers } = await aHost(aShell({ folder }))
    expect(await handlers.start(undefined)).toMatchObject({ settings: { region: 'GB-EAW' } })
  })

  it.each(['Etc/Unknown', 'Factory', 'No/Such'])(
    'heals a logbook that was begun in the zone %s, for good',
    async (zone) => {
      const folder = aFolder()
      const shell = aShell({ folder })
      const inZone = (name: string) => ({ ...shell, clock: { ...shell.clock, zone: () => name } })
      await (await aHost(inZone(zone))).close()
      const healed = await aHost(shell)
      expect(await healed.handlers.start(undefined)).toMatchObject({
        settings: { zone: 'Europe/Paris' },
        now: '2026-11-24T09:00',
      })
      expect(await healed.handlers.act([opened])).toMatchObject({ ok: true })
      await healed.close()
      const { handlers } = await aHost(inZone('America/Toronto'))
      expect(await handlers.start(undefined)).toMatchObject({ settings: { zone: 'Europe/Paris' } })
    },
  )

  const begunByGuess = async (shell: ReturnType<typeof aShell>) => {
    const clock = { ...shell.clock, zone: () => 'Etc/UTC', isZoneGuessed: () => true }
    return aHost({ ...shell, clock })
  }

  it('takes the first place that the machine names, where none was known at the beginning', async () => {
    const shell = { ...aShell({ folder: aFolder() }), systemLanguage: 'en' }
    await (await begunByGuess(shell)).close()
    await (await begunByGuess(shell)).close()
    const inZone = (name: string) => ({ ...shell, clock: { ...shell.clock, zone: () => name } })
    const found = await aHost(inZone('America/Toronto'))
    const toronto = { settings: { zone: 'America/Toronto', region: 'CA-ON' } }
    expect(await found.handlers.start(undefined)).toMatchObject(toronto)
    await found.close()
    const { handlers } = await aHost(inZone('Europe/Paris'))
    expect(await handlers.start(undefined)).toMatchObject(toronto)
  })

  it('keeps a guessed zone that something was noted by: its hours would move', async () => {
    const shell = aShell({ folder: aFolder() })
    const guessed = await begunByGuess(shell)
    expect(await guessed.handlers.act([opened])).toMatchObject({ ok: true })
    await guessed.close()
    const { handlers } = await aHost(shell)
    expect(await handlers.start(undefined)).toMatchObject({ settings: { zone: 'Etc/UTC' } })
  })

  it('restores a safety copy and says what is open', async () => {
    const { handlers, shell } = await aHost()
    await handlers.act([opened])
    const made = await handlers.backUp(undefined)
    if (!made.ok) throw new Error(made.reason)
    await handlers.act([{ do: 'remove-application', application: 'app' }])
    expect(await handlers.restoreBackup({ backup: made.value.id })).toEqual({
      ok: true,
      value: { status: 'open' },
    })
    expect((await boardOf(handlers)).cards.map(({ id }) => id)).toEqual(['app'])
    expect(shell.pushed('logbook')).toEqual([{ status: 'open' }])
    // What the copy holds can be taken back, nothing of the logbook it took the place of.
    const { undo } = await handlers.history(undefined)
    expect(undo).toMatchObject({ said: { key: 'opened' } })
    expect(await handlers.undo({})).toMatchObject({ ok: true, value: { change: undo?.change } })
    expect(await handlers.undo({})).toEqual({ ok: false, reason: 'nothing-to-undo' })
  })

  it('goes on with what is open when a copy is not there', async () => {
    const { handlers } = await aHost()
    await handlers.act([opened])
    expect(await handlers.restoreBackup({ backup: 'none' })).toMatchObject({
      ok: false,
      reason: 'no-such-backup',
    })
    expect((await boardOf(handlers)).cards).toHaveLength(1)
    expect(await handlers.act([recording(mail('2026-11-24T08:00'))])).toMatchObject({ ok: true })
  })

  it('answers that another process has the logbook, and writes nothing', async () => {
    const folder = aFolder()
    await aHost(aShell({ folder }))
    const second = await aHost(aShell({ folder }))
    expect(await second.handlers.start(undefined)).toMatchObject({ logbook: { status: 'busy' } })
    expect(await second.handlers.act([opened])).toEqual({ ok: false, reason: 'already-open' })
    expect(await boardOf(second.handlers)).toEqual({ cards: [] })
  })

  it('does not touch what is no logbook until the person chooses to begin anew', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'relance.db'), 'not a database at all, but somebody’s file')
    const { handlers } = await aHost(aShell({ folder }))
    expect(await handlers.start(undefined)).toMatchObject({ logbook: { status: 'recovery' } })
    expect(await handlers.act([opened])).toEqual({ ok: false, reason: 'logbook-unavailable' })
    expect(await handlers.recover({ choice: 'start-new' })).toEqual({
      ok: true,
      value: { status: 'open' },
    })
    expect(await handlers.act([opened])).toMatchObject({ ok: true })
    expect(await handlers.recover({ choice: 'retry' })).toEqual({
      ok: false,
      reason: 'nothing-to-recover',
    })
    expect(readdirSync(folder).length).toBeGreaterThan(1)
    expect(existsSync(join(folder, 'relance.db'))).toBe(true)
  })

  it('knows that the machine slept as soon as somebody asks for the time', async () => {
    const shell = aShell({ at: '2026-11-25T18:00' })
    const host = await aHost(shell)
    await host.tick()
    shell.clock.set('2026-11-26T09:10')
    expect(await host.handlers.moment(undefined)).toEqual({ now: '2026-11-26T09:10' })
    // Plans and windows are of this morning too, before any tick.
    expect(shell.pushed('clock')).toContainEqual({ now: '2026-11-26T09:10' })
  })

  it('stops its timers when it closes', async () => {
    const host = await aHost()
    expect(host.scheduler.repeating()).toBeGreaterThan(0)
    await host.close()
    expect(host.scheduler.repeating()).toBe(0)
  })
})

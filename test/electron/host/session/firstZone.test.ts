import { describe, expect, it } from 'vitest'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'

const noted = opening({ people: [], entries: [] })

/** A logbook in which something was noted while the machine named no place. */
const notedByGuess = async () => {
  const shell = aShell({ folder: aFolder() })
  const standing = (zone: string, isZoneGuessed = false) => ({
    ...shell,
    clock: { ...shell.clock, zone: () => zone, isZoneGuessed: () => isZoneGuessed },
  })
  const first = await aHost(standing('Europe/Paris', true))
  expect(await first.handlers.act([noted])).toMatchObject({ ok: true })
  await first.close()
  return standing
}
const QUESTION = { guessed: 'Europe/Paris', machine: 'America/Toronto' }

describe('a zone that was guessed and noted by', () => {
  it('is asked about where the machine names another place, once', async () => {
    const standing = await notedByGuess()
    const found = await aHost(standing('America/Toronto'))
    expect(await found.handlers.guessedZone(undefined)).toEqual(QUESTION)
    await found.handlers.settleZone(undefined)
    expect(await found.handlers.guessedZone(undefined)).toBeNull()
    expect(await found.handlers.history(undefined)).toMatchObject({
      undo: { said: { key: 'opened' } },
    })
    await found.close()
    const later = await aHost(standing('Asia/Tokyo'))
    expect(await later.handlers.guessedZone(undefined)).toBeNull()
    expect(await later.handlers.start(undefined)).toMatchObject({
      settings: { zone: 'Europe/Paris' },
    })
  })

  it.each([
    ['still names no place', 'Etc/UTC', true],
    ['names the same', 'Europe/Paris', false],
  ])('is not where the machine %s', async (_what, zone, isGuess) => {
    const { handlers } = await aHost((await notedByGuess())(zone, isGuess))
    expect(await handlers.guessedZone(undefined)).toBeNull()
  })

  it('is still asked about after another setting was chosen, and no more once a zone was', async () => {
    const standing = await notedByGuess()
    const { handlers } = await aHost(standing('America/Toronto'))
    const { settings } = await handlers.start(undefined)
    const choose = (zone: string) =>
      handlers.act([
        { do: 'change-settings', settings: { ...settings, zone, personName: `Inès ${zone}` } },
      ])
    await choose('Europe/Paris')
    expect(await handlers.guessedZone(undefined)).toEqual(QUESTION)
    await choose('Europe/Brussels')
    expect(await handlers.guessedZone(undefined)).toBeNull()
  })
})

it('a zone that the machine named is never asked about', async () => {
  const shell = aShell({ folder: aFolder() })
  const first = await aHost(shell)
  await first.handlers.act([noted])
  await first.close()
  const clock = { ...shell.clock, zone: () => 'America/Toronto' }
  const { handlers } = await aHost({ ...shell, clock })
  expect(await handlers.guessedZone(undefined)).toBeNull()
})

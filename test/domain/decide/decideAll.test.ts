import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { decideAll } from '#domain/decide/decideAll.ts'
import { applyEvent } from '#domain/logbook/logbook.ts'
import { CONTEXT, opening, recording } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { mail, person, thanks } from '#test/build/entries.ts'

const HELENE = person('Hélène')

describe('several commands as one', () => {
  it('build on each other', () => {
    const decision = decideAll(
      given().logbook,
      [
        opening(),
        { do: 'note-person', application: 'app', person: HELENE },
        recording(thanks('2026-11-24T08:00', HELENE.id)),
      ],
      CONTEXT,
    )
    expect(decision.ok && decision.value.events).toHaveLength(3)
  })

  it('are refused together when one is', () => {
    const decision = decideAll(
      given().logbook,
      [opening(), recording(mail('2027-01-01T08:00'))],
      CONTEXT,
    )
    expect(decision).toEqual({ ok: false, reason: 'in-the-future', field: 'entry.at' })
  })

  it('are taken back together, last first', () => {
    const { logbook } = given(opening())
    const commands = [
      { do: 'note-person', application: 'app', person: HELENE } as const,
      recording(thanks('2026-11-24T08:00', HELENE.id)),
    ]
    const decision = decideAll(logbook, commands, CONTEXT)
    if (!decision.ok) throw new Error(decision.reason)
    for (const event of [...decision.value.events, ...(decision.value.inverse ?? [])])
      applyEvent(logbook, event)
    expect(logbook.applications.get('app')).toMatchObject({ people: [], entries: [] })
  })

  it('say the one thing that tells most', () => {
    const commands = [
      { do: 'note-person', application: 'app', person: HELENE } as const,
      recording(thanks('2026-11-24T08:00', HELENE.id)),
    ]
    const decision = decideAll(given(opening()).logbook, commands, CONTEXT)
    expect(decision.ok && decision.value.said.key).toBe('thanks')
  })

  it('are counted where they are the same of several applications', () => {
    const { logbook } = given(opening(), opening({ application: 'other' }))
    const thanked = thanks('2026-11-24T08:00')
    const saidOf = (...commands: readonly Command[]) => {
      const decision = decideAll(logbook, commands, CONTEXT)
      return decision.ok ? decision.value.said : decision
    }
    expect(saidOf(recording(thanked), recording({ ...thanked, id: 'second' }, 'other'))).toEqual({
      key: 'thanks',
      count: 2,
    })
    expect(
      saidOf(recording(thanked), recording({ ...mail('2026-11-24T08:00'), id: 'm' }, 'other')),
    ).toEqual({ key: 'several', count: 2 })
  })

  it('leave the logbook they were tried on untouched', () => {
    const { logbook } = given()
    decideAll(logbook, [opening(), recording(mail('2026-11-24T08:00'))], CONTEXT)
    expect(logbook.applications.size).toBe(0)
  })

  it('never hold an erasure', () => {
    const commands = [opening(), { do: 'erase-application', application: 'app' } as const]
    expect(decideAll(given().logbook, commands, CONTEXT)).toEqual({
      ok: false,
      reason: 'value-malformed',
    })
  })

  it('are at least one; one alone may erase', () => {
    const { logbook } = given(opening())
    expect(decideAll(logbook, [], CONTEXT)).toEqual({ ok: false, reason: 'value-malformed' })
    const alone = decideAll(logbook, [{ do: 'erase-application', application: 'app' }], CONTEXT)
    expect(alone.ok && alone.value.inverse).toBeNull()
  })

  it('tell nothing of those that changed nothing', () => {
    const noted = recording(thanks('2026-11-23T08:00'))
    const { logbook } = given(opening(), opening({ application: 'other' }), noted)
    const decision = decideAll(
      logbook,
      [noted, recording({ ...mail('2026-11-24T08:00'), id: 'm' }, 'other')],
      CONTEXT,
    )
    expect(decision.ok && decision.value.said.key).toBe('follow-up')
    expect(decision.ok && decision.value.events).toHaveLength(1)
  })
})

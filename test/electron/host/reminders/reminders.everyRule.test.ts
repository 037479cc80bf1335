import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { By } from '#domain/vocabulary.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import {
  applied,
  call,
  hire,
  interview,
  invitation,
  mail,
  offer,
  offerMessage,
  person,
  refusal,
  thanks,
} from '#test/build/entries.ts'
import { stepsOfDay } from '#test/build/stepsOfDay.ts'

const UNREACHABLE = person('Hélène Laurent', { id: 'h', gaveNoDetails: true })
const HELENE = person('Hélène Laurent', { id: 'h', email: 'h@brumelle.example' })
const met = (at: string): Entry =>
  interview(at, { met: ['h'], lead: 'h', promise: { kind: 'none' } })
/** A week before Thursday 26 November: met, thanked, invited. */
const thanked: readonly Entry[] = [
  met('2026-11-19T10:00'),
  thanks('2026-11-19T18:00', 'h'),
  invitation('2026-11-19T18:05', 'h'),
]
const toHer = { to: 'h' }

/** What was written down, when, and the notice that must come at its minute; null where none may. */
interface Rung {
  readonly entries: readonly Entry[]
  readonly now: string
  readonly at: string
  readonly title: string | null
  readonly knowsNobody?: true
  /** Another application beside. */
  readonly other?: readonly Entry[]
}

const RUNGS: By<RuleId, Rung> = {
  prepare: {
    entries: [interview('2026-11-26T10:00')],
    now: '2026-11-20T09:00',
    at: '2026-11-25T18:00',
    title: 'Préparer l’entretien',
  },
  debrief: {
    entries: [interview('2026-11-26T10:00')],
    now: '2026-11-26T10:30',
    at: '2026-11-26T11:00',
    title: 'Raconter l’entretien',
  },
  thank: {
    entries: [met('2026-11-19T10:00'), invitation('2026-11-19T12:00', 'h')],
    now: '2026-11-19T12:30',
    at: '2026-11-20T09:00',
    title: 'Remercier Hélène Laurent',
  },
  connect: {
    entries: [met('2026-11-19T10:00'), thanks('2026-11-19T11:30', 'h')],
    now: '2026-11-19T12:00',
    at: '2026-11-19T13:00',
    title: null,
  },
  'follow-up': {
    entries: thanked,
    now: '2026-11-20T09:00',
    at: '2026-11-26T10:00',
    title: 'Relancer Hélène Laurent',
  },
  'call-back': {
    entries: [...thanked, call('2026-11-26T10:20', 'no-answer', toHer)],
    now: '2026-11-26T10:30',
    at: '2026-11-26T14:30',
    title: 'Rappeler Hélène Laurent',
  },
  'mail-after-message': {
    entries: [...thanked, call('2026-11-24T10:20', 'voicemail', toHer)],
    now: '2026-11-24T11:00',
    at: '2026-11-27T10:00',
    title: 'Écrire à Hélène Laurent',
  },
  'missing-detail': {
    entries: thanked,
    now: '2026-11-20T09:00',
    at: '2026-11-26T10:00',
    title: 'Trouver comment joindre Hélène Laurent',
    knowsNobody: true,
  },
  'let-go': {
    entries: [...thanked, mail('2026-11-26T10:00', toHer), mail('2026-12-03T10:00', toHer)],
    now: '2026-12-03T11:00',
    at: '2026-12-17T10:00',
    title: null,
  },
  'refusal-thanks': {
    entries: [...thanked, refusal('2026-11-23T15:00')],
    now: '2026-11-23T16:00',
    at: '2026-11-24T15:00',
    title: 'Remercier après le refus',
  },
  're-approach': {
    entries: [...thanked, refusal('2026-11-23T15:00'), thanks('2026-11-24T15:00', 'h')],
    now: '2026-11-24T16:00',
    at: '2027-02-09T10:00',
    title: 'Reprendre contact',
  },
  contract: {
    entries: [...thanked, hire('2026-11-23T15:00')],
    now: '2026-11-23T16:00',
    at: '2026-11-24T10:00',
    title: 'Relire et signer le contrat',
  },
  'tell-others': {
    entries: [...thanked, hire('2026-11-26T15:00')],
    now: '2026-11-27T12:00',
    at: '2026-11-27T15:00',
    title: 'Prévenir les autres entreprises',
  },
  decide: {
    entries: [...thanked, offer('2026-11-20T15:00', '2026-11-30')],
    now: '2026-11-20T16:00',
    at: '2026-11-27T10:00',
    title: 'Répondre à la proposition, au plus tard le lun.\u00A030\u00A0nov.',
  },
  'ask-again': {
    entries: [
      ...thanked,
      offer('2026-11-20T15:00', '2026-12-15'),
      offerMessage('2026-11-23T11:00', toHer),
    ],
    now: '2026-11-23T12:00',
    at: '2026-11-26T10:00',
    title: 'Redemander où en est la proposition',
  },
  'tell-offer': {
    entries: thanked,
    now: '2026-11-24T15:10',
    at: '2026-11-24T16:00',
    title: 'Dire que vous avez une proposition',
    other: [interview('2026-11-18T10:00'), offer('2026-11-24T15:00', '2026-12-10')],
  },
  'keep-in-touch': {
    entries: [
      interview('2026-11-19T10:00', { met: ['h'], lead: 'h', setting: 'networking' }),
      invitation('2026-11-19T12:00', 'h'),
      thanks('2026-11-20T09:10', 'h'),
      mail('2026-12-01T10:00', toHer),
    ],
    now: '2026-12-01T11:00',
    at: '2027-03-02T10:00',
    title: 'Donner de vos nouvelles à Hélène Laurent',
  },
  'ask-if-reopened': {
    entries: [
      ...thanked,
      refusal('2026-11-23T15:00', undefined, { nobodyHired: true }),
      thanks('2026-11-24T15:00', 'h'),
    ],
    now: '2026-11-24T16:00',
    at: '2027-02-23T10:00',
    title: 'Demander si le poste rouvre',
  },
  'ask-news': {
    entries: [applied('2026-11-10T12:00')],
    now: '2026-11-19T12:00',
    at: '2026-11-20T10:00',
    title: 'Demander des nouvelles',
  },
}

/** Another application, far from asking for anything: whoever is hired has somebody to tell. */
const FAR = [interview('2026-11-18T10:00', { promise: { kind: 'date', date: '2027-06-01' } })]
const another = (entries: readonly Entry[]) =>
  opening({ application: 'other', details: { company: 'Axovane' }, entries: [...entries] })

const hostOf = async (
  { entries, now, knowsNobody, other }: Rung,
  { others = false, folder = aFolder() } = {},
): Promise<TestHost> => {
  const host = await aHost(aShell({ folder, at: now }))
  const outcome = await host.handlers.act([
    opening({ people: [knowsNobody === true ? UNREACHABLE : HELENE], entries }),
    ...(others ? [another(other ?? FAR)] : []),
  ])
  expect(outcome.ok).toBe(true)
  await host.tick()
  return host
}

const awakeUntil = async ({ shell, tick }: TestHost, moment: string, secondsAfter = 0) => {
  shell.clock.set(moment)
  shell.clock.advance((secondsAfter - 60) * 1000)
  await tick()
  shell.clock.advance(60_000)
  await tick()
}
/** Titles of what rang since `before` notices had been shown. */
const rungSince = (host: TestHost, before: number): readonly string[] =>
  host.shell.shown.slice(before).map(({ title }) => title)

describe('the notice of', () => {
  it.each(Object.entries(RUNGS))('%s comes at its minute, once', async (rule, rung) => {
    const host = await hostOf(rung, {
      others: rule === 'tell-others' || rung.other !== undefined,
    })
    const before = host.shell.shown.length
    await awakeUntil(host, rung.at, -60)
    expect(rungSince(host, before)).toEqual([])
    await awakeUntil(host, rung.at)
    await awakeUntil(host, rung.at, 3 * 60)
    expect(rungSince(host, before)).toEqual(rung.title === null ? [] : [rung.title])
    const steps = stepsOfDay(await host.handlers.today({ rows: 20 }))
    expect(steps.map((step) => step.rule)).toContain(rule)
  })
})

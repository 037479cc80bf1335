import { cleanup, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, offer } from '#test/build/entries.ts'
import { stepsOfDay } from '#test/build/stepsOfDay.ts'
import type { Entry } from '#domain/entry/entry.ts'

const window = windowOverHost()
const { default: WhyPanel } = await import('#window/parts/steps/WhyPanel.vue')

const NOW = '2026-11-25T09:00'
const explained = async (rule: string, ...entries: Entry[]) => {
  const host = await window.open(NOW, opening({ entries }))
  const step = stepsOfDay(await host.handlers.today({ rows: 10 })).find(
    (each) => each.rule === rule,
  )
  await window.show(WhyPanel, { step, now: NOW })
}
const held = interview('2026-11-24T10:00', { promise: { kind: 'date', date: '2026-11-26' } })

afterEach(cleanup)

describe('why this date', () => {
  it('tells the rule, the facts, the source and the week, before anybody’s details are known', async () => {
    await explained('follow-up', held)
    expect(screen.getByText(/Ils ont annoncé une date/u)).toBeTruthy()
    expect(screen.getByText('Donc').nextElementSibling?.textContent).toMatch(/26\snov\., 10\sh/u)
    expect(screen.getByText(/^D’après/u)).toBeTruthy()
    expect(await screen.findByRole('img', { name: /^Semaine du/u })).toBeTruthy()
  })

  it('draws an absence into the week, and says it to those who listen', async () => {
    const host = await window.open(NOW, opening({ entries: [held] }))
    const { settings } = await host.handlers.start(undefined)
    const absences = { a: { first: '2026-11-24', last: '2026-11-25' } }
    await host.handlers.act([{ do: 'change-settings', settings: { ...settings, absences } }])
    const [step] = stepsOfDay(await host.handlers.today({ rows: 10 })).filter(
      ({ rule }) => rule === 'follow-up',
    )
    await window.show(WhyPanel, { step, now: NOW })
    const week = await screen.findByRole('img')
    expect(screen.getAllByText('Absence')).toHaveLength(2)
    expect(week.getAttribute('aria-label')).toMatch(/mer\.\s25\snov\. \(Absence\)$/u)
  })

  it('says of a last day that is over that it is, and gives no advice for before it', async () => {
    await explained('decide', held, offer('2026-11-20T18:00', '2026-11-24'))
    expect(screen.getByText(/dernier jour pour répondre.* est passé/u)).toBeTruthy()
    expect(screen.queryByText(/avant l’échéance/u)).toBeNull()
    expect(screen.queryByText('Donc')).toBeNull()
  })

  it('shows no week of contact hours where nobody is contacted', async () => {
    await explained('decide', held, offer('2026-11-24T18:00', '2026-11-30'))
    expect(screen.getByText('Donc')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })
})

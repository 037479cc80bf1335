import userEvent from '@testing-library/user-event'
import { cleanup, screen, within } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { cancelled, interview, mail, person, thanks } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: LifeBand } = await import('#window/parts/lifeBand/LifeBand.vue')
const { useSessionStore } = await import('#window/host/sessionStore.ts')
const user = userEvent.setup()

afterEach(cleanup)

const NOW = '2026-11-24T09:00'
const show = async (...entries: readonly ReturnType<typeof interview>[]) => {
  const host = await window.open(
    NOW,
    opening({ application: 'a', people: [person('ana')], entries: [...entries] }),
  )
  const found = await host.handlers.application({ application: 'a' })
  if (!found.ok) throw new Error(found.reason)
  await window.show(LifeBand, { application: found.value.application, now: NOW })
}
const held = interview('2026-11-10T10:00', { met: ['ana'], promise: { kind: 'none' } })

it('says each mark and the waiting, and stands as a table behind the picture', async () => {
  await show(held, thanks('2026-11-11T09:00', 'ana'), mail('2026-11-19T10:00', { to: 'ana' }))
  const band = await screen.findByRole('region', { name: 'La vie de cette candidature' })
  // One stop for the Tab key, the latest; arrows walk from there, and each mark says itself.
  const marks = [...band.querySelectorAll<SVGElement>('[data-mark]')]
  expect(marks.length).toBe(3)
  expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1', '-1', '0'])
  expect(marks.map((mark) => mark.getAttribute('aria-label') ?? '').join()).toMatch(
    /10\snov.*11\snov/u,
  )
  marks.at(-1)?.focus()
  await user.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(marks[1])
  await user.click(within(band).getByRole('button', { name: /Jour par jour/u }))
  const rows = within(await within(band).findByRole('table')).getAllByRole('row')
  expect(rows.length).toBeGreaterThanOrEqual(4)
})

it('says the days away, in the picture and in its table', async () => {
  await show(held, thanks('2026-11-11T09:00', 'ana'))
  const store = useSessionStore()
  store.settings = {
    ...store.settings,
    absences: { a1: { first: '2026-11-16', last: '2026-11-20' } },
  }
  const band = await screen.findByRole('region', { name: 'La vie de cette candidature' })
  const said = /^Absence du lun.*16.*au ven.*20/u
  await within(band).findByRole('img', { name: said })
  await user.click(within(band).getByRole('button', { name: /Jour par jour/u }))
  await within(await within(band).findByRole('table')).findByText(said)
})

it('is not there for one mark alone', async () => {
  await show(held)
  expect(screen.queryByRole('region')).toBeNull()
})

it('an interview that was not held says so, and a mark is pressed with Enter and with the space bar', async () => {
  await show(
    interview('2026-11-10T10:00', { id: 'off', met: ['ana'] }),
    cancelled('2026-11-09T10:00', 'off'),
  )
  const band = await screen.findByRole('region', { name: 'La vie de cette candidature' })
  const mark = within(band).getByRole('button', { name: /Entretien, annulé$/u })
  const line = document.createElement('p')
  line.dataset['entry'] = 'off'
  const scrolled = vi.fn()
  line.scrollIntoView = scrolled
  document.body.append(line)
  mark.focus()
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(scrolled).toHaveBeenCalledTimes(2)
  line.remove()
})

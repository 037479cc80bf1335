import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: HoursSettings } = await import('#window/screens/settings/HoursSettings.vue')

const user = userEvent.setup()
const WEDNESDAY = 2
const open = async () => {
  const host = await window.open('2026-11-24T10:30')
  await window.show(HoursSettings)
  const row = within(screen.getByRole('group', { name: 'mercredi' }))
  return {
    host,
    field: (name: string) => row.getByRole<HTMLInputElement>('textbox', { name }),
    row,
    saved: async () => {
      const { settings } = await host.handlers.start(undefined)
      return settings.contactHours[WEDNESDAY]
    },
  }
}
const rewrite = async (field: HTMLElement, text: string): Promise<void> => {
  await user.clear(field)
  await user.type(field, `${text}{Tab}`)
}

afterEach(cleanup)

it('keeps the hours of a day as soon as they are written, in the words people use', async () => {
  const { field, saved } = await open()
  await rewrite(field('De'), '8h30')
  await waitFor(async () => {
    expect((await saved())?.hours).toEqual({ from: '08:30', to: '18:00' })
  })
  expect(field('De').value).toMatch(/^8\sh\s30$/u)
})

it('says what to write instead of a time it cannot read, and keeps the hours as they were', async () => {
  const { field, row, saved } = await open()
  await rewrite(field('À'), 'le soir')
  expect(row.getByText(/^Écrivez par exemple/u)).toBeTruthy()
  expect((await saved())?.hours).toEqual({ from: '09:00', to: '18:00' })
})

it('asks for an end after the start where the start was moved past it, also once another window changed something', async () => {
  const { host, field, row, saved } = await open()
  await rewrite(field('De'), '19h')
  expect(row.getByText('La fin doit venir après le début.')).toBeTruthy()
  expect((await saved())?.hours?.from).toBe('09:00')
  const { settings } = await host.handlers.start(undefined)
  const absences = { away: { first: '2026-12-21', last: '2026-12-28' } }
  await host.handlers.act([{ do: 'change-settings', settings: { ...settings, absences } }])
  await nextTick()
  expect(field('De').value).toMatch(/^19\sh$/u)
  expect(row.getByText('La fin doit venir après le début.')).toBeTruthy()
})

it('asks for a preferred time within the hours', async () => {
  const { field, row, saved } = await open()
  await rewrite(field('Heure préférée'), '18h')
  expect(row.getByText(/^Choisissez une heure entre 9\sh et 18\sh\.$/u)).toBeTruthy()
  await rewrite(field('Heure préférée'), '17:59')
  await waitFor(async () => {
    expect((await saved())?.preferred).toBe('17:59')
  })
})

const regionField = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Jours fériés' })

it('gathers the regions under the names of their countries, in the order of the alphabet', async () => {
  await open()
  const top = [...regionField().children].map((child) =>
    child instanceof HTMLOptGroupElement ? `[${child.label}]` : child.textContent.trim(),
  )
  expect(top).toEqual([
    'Aucun',
    'Belgique',
    '[Canada]',
    'États-Unis',
    '[France]',
    'Irlande',
    'Luxembourg',
    '[Royaume-Uni]',
    '[Suisse]',
  ])
  const inGroup = (name: string) =>
    within(screen.getByRole('group', { name }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent.trim())
  expect(inGroup('France')).toEqual(['France', 'Alsace-Moselle'])
  expect(inGroup('Royaume-Uni')).toEqual([
    'Angleterre et pays de Galles',
    'Écosse',
    'Irlande du Nord',
  ])
  expect(inGroup('Canada')).toHaveLength(13)
  expect(inGroup('Suisse')).toHaveLength(26)
})

it('keeps the region that was chosen', async () => {
  const { host } = await open()
  await user.selectOptions(regionField(), 'Ontario')
  await waitFor(async () => {
    expect((await host.handlers.start(undefined)).settings.region).toBe('CA-ON')
  })
  expect(regionField().selectedOptions[0]?.textContent.trim()).toBe('Ontario')
})

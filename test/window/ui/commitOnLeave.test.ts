import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commitOnLeave } from '#ui/commitOnLeave.ts'

const user = userEvent.setup()
let told: string[]
let takeAway: () => void

const leavePage = (): void => {
  window.dispatchEvent(new Event('beforeunload'))
}
const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  if (found === null) throw new Error(name)
  return found
}

beforeEach(() => {
  told = []
  takeAway = commitOnLeave()
  document.body.innerHTML = '<main><input name="name"><input name="other"></main>'
  document.querySelector('main')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) told.push(`${target.name} ${target.value}`)
  })
})
afterEach(() => {
  takeAway()
})

it('has a field tell what is typed in it when the page goes away under it', async () => {
  await user.type(field('name'), 'Inès')
  expect(told).toEqual([])
  leavePage()
  leavePage()
  expect(told).toEqual(['name Inès'])
})

it('tells nothing twice, nothing of a field that was left, and nothing where nothing was typed', async () => {
  leavePage()
  await user.type(field('name'), 'Inès')
  await user.tab()
  expect(told).toEqual(['name Inès'])
  leavePage()
  expect(told).toEqual(['name Inès'])
})

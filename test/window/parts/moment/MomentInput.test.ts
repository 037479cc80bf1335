import userEvent from '@testing-library/user-event'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { readMoment } from '#domain/calendar/naturalDate.ts'
import { fullDay, shortDayAndYear, timeOfDay } from '#texts/dates.ts'

const window = windowOverHost()
const { default: MomentInput } = await import('#window/parts/moment/MomentInput.vue')

const NOW = '2026-11-24T10:30'
const user = userEvent.setup()
const open = async (given: Record<string, unknown> = {}) => {
  await window.open(NOW)
  const values: string[] = []
  const shown = await window.show(MomentInput, {
    modelValue: NOW,
    now: NOW,
    leaning: 'past',
    'onUpdate:modelValue': (value: string) => {
      values.push(value)
      void shown.rerender({ modelValue: value })
    },
    ...given,
  })
  return {
    input: screen.getByRole<HTMLInputElement>('textbox'),
    values,
    rerender: (props: object) => shown.rerender(props),
  }
}

afterEach(cleanup)

describe.each(['fr', 'en'] as const)('what the input writes itself, in %s', (language) => {
  it('reads back as the same moment, every day of a year, whichever way it leans', () => {
    const first = dayOf('2026-11-24')
    const unread: string[] = []
    for (let day = first; day < first + 366; day += 1) {
      for (const time of ['00:00', '09:05', '10:00', '14:30']) {
        const local = `${localDate(day)}T${time}`
        for (const dayWords of [fullDay, shortDayAndYear]) {
          const words = `${dayWords(local.slice(0, 10), language)}, ${timeOfDay(local, language)}`
          for (const leaning of ['past', 'future'] as const)
            if (readMoment(words, { now: NOW, language, leaning })?.local !== local)
              unread.push(words)
        }
      }
    }
    expect(unread).toEqual([])
  })
})

describe('a moment', () => {
  it('is shown in words', async () => {
    const { input } = await open()
    expect(input.value).toMatch(/^mardi 24 novembre 2026, 10\sh\s30$/u)
  })

  it('is understood as people say it', async () => {
    const { input, values } = await open()
    await user.clear(input)
    await user.type(input, 'hier 15h')
    expect(values.at(-1)).toBe('2026-11-23T15:00')
  })

  it('is read on the side it was begun on, whatever was typed and taken away meanwhile', async () => {
    const shown = await open({
      defaultTime: '10:00',
      'onUpdate:modelValue': (modelValue: string) => {
        void shown.rerender({ modelValue, leaning: modelValue > NOW ? 'future' : 'past' })
      },
    })
    await user.clear(shown.input)
    await user.type(shown.input, 'demain{Backspace>6/}mercredi 9h')
    await user.tab()
    expect(shown.input.value).toMatch(/^mercredi 18 novembre 2026, 9/u)
  })

  it.each([
    ['demain à 15h', '2026-11-25T15:00'],
    ['mardi prochain 9h', '2026-12-01T09:00'],
    ['25 novembre 2026 17h', '2026-11-25T17:00'],
    ['hier 9h', '2026-11-23T09:00'],
  ])('is written to its end, also where half of %j leans the form over', async (words, at) => {
    let side = 'past'
    const shown = await open({
      defaultTime: '10:00',
      'onUpdate:modelValue': (value: string) => {
        if (value > '2026') side = value > NOW ? 'future' : 'past'
        void shown.rerender({ modelValue: value, leaning: side })
      },
    })
    await user.clear(shown.input)
    await user.type(shown.input, words)
    expect(shown.input.value).toBe(words)
    await user.tab()
    expect(
      readMoment(shown.input.value, { now: NOW, language: 'fr', leaning: 'past' }),
    ).toMatchObject({ local: at })
  })

  it('is the words themselves while they cannot be read, and empty where there are none', async () => {
    const { input, values } = await open()
    await user.clear(input)
    expect(values.at(-1)).toBe('')
    await user.type(input, 'un jour')
    expect(values.at(-1)).toBe('un jour')
    await user.tab()
    expect(input.value).toBe('un jour')
  })

  it('shows the words left unread when it is opened again, and nothing once it is emptied', async () => {
    const { input, rerender } = await open({ modelValue: 'un jour' })
    expect(input.value).toBe('un jour')
    await rerender({ modelValue: '' })
    expect(input.value).toBe('')
  })

  it('tells the end of a range where it is kept, also once its day was chosen, and says where it is not', async () => {
    const ends: string[] = []
    const onEnds = (time: string): void => {
      ends.push(time)
    }
    const given = { modelValue: '', leaning: 'future', keepsEnd: true, onEnds }
    const kept = await open(given)
    await user.type(kept.input, 'demain de 16h à 17h30')
    expect([kept.values.at(-1), ends.at(-1)]).toEqual(['2026-11-25T16:00', '17:30'])
    await user.clear(kept.input)
    ends.length = 0
    await user.type(kept.input, 'jeudi prochain de 9h à 9h45')
    expect(ends).toEqual([])
    await user.tab()
    await user.click(await screen.findByRole('button', { name: /3 décembre/u }))
    expect([kept.values.at(-1), ends.at(-1)]).toEqual(['2026-12-03T09:00', '09:45'])
    cleanup()
    const other = await open({ modelValue: '', leaning: 'future', onEnds })
    ends.length = 0
    await user.type(other.input, 'demain de 16h à 17h30')
    expect(other.values.at(-1)).toBe('2026-11-25T16:00')
    expect(ends).toEqual([])
  })

  it('keeps the day that stands in it where a time is typed over it, and the time where a day is', async () => {
    const { input, values } = await open({ modelValue: '2026-12-01T14:30', leaning: 'future' })
    await user.click(input)
    await user.keyboard('3:15pm')
    expect(values.at(-1)).toBe('2026-12-01T15:15')
    await user.tab()
    expect(input.value).toMatch(/^mardi 1er décembre 2026, 15\sh\s15$/u)
    await user.click(input)
    await user.keyboard('jeudi')
    expect(values.at(-1)).toBe('2026-11-26T15:15')
  })

  it('keeps the day that stood in it where words nobody can read were typed between', async () => {
    const { input, values } = await open({ modelValue: '2026-12-01T14:30', leaning: 'future' })
    for (const words of ['15hh15', '15h15']) {
      await user.clear(input)
      await user.type(input, words)
      await user.tab()
    }
    expect(values.at(-1)).toBe('2026-12-01T15:15')
    await user.clear(input)
    await user.tab()
    await user.type(input, '15h15')
    expect(values.at(-1)).toBe('2026-11-24T15:15')
  })

  it('is of the day that is spoken of where only a time is written, and takes no hour from it', async () => {
    const about = { modelValue: '', leaning: 'future', about: '2026-12-01', defaultTime: '10:00' }
    const { input, values } = await open(about)
    await user.type(input, '15h15')
    expect(values.at(-1)).toBe('2026-12-01T15:15')
    await user.clear(input)
    await user.type(input, 'jeudi')
    expect(values.at(-1)).toBe('2026-11-26T10:00')
  })

  it('is typed over as a whole at the first press; the next one places the caret', async () => {
    const { input } = await open()
    const selected = () => [input.selectionStart, input.selectionEnd]
    await user.click(input)
    expect(selected()).toEqual([0, input.value.length])
    await user.pointer([
      { target: input, offset: 3 },
      { keys: '[MouseLeft]', target: input, offset: 3 },
    ])
    expect(selected()).toEqual([3, 3])
    await user.tab()
    // Entered by the form, or by a key: the first press selects it too.
    input.focus()
    await user.click(input)
    expect(selected()).toEqual([0, input.value.length])
    await user.tab()
    // A browser takes the selection away after the click, unless it is told not to.
    const isLeftToBrowser = (type: string): boolean =>
      input.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
    input.focus()
    expect(['mousedown', 'mouseup', 'click'].map(isLeftToBrowser)).toEqual([true, false, true])
    input.select()
    expect(['mousedown', 'mouseup', 'click'].map(isLeftToBrowser)).toEqual([true, true, true])
    cleanup()
    const { input: unread } = await open({ modelValue: 'un jour' })
    await user.click(unread)
    expect(unread.selectionStart).toBe(unread.selectionEnd)
  })

  it('stays selected when the form itself puts another moment in', async () => {
    const { input, rerender } = await open()
    await user.click(input)
    await rerender({ modelValue: '2026-11-24T10:31' })
    await waitFor(() => {
      expect(input.value).toMatch(/10\sh\s31$/u)
      expect([input.selectionStart, input.selectionEnd]).toEqual([0, input.value.length])
    })
  })

  it('takes the usual hour where only a day is written, and none where only the day counts', async () => {
    const first = await open({ defaultTime: '10:00', modelValue: '' })
    await user.type(first.input, 'hier')
    expect(first.values.at(-1)).toBe('2026-11-23T10:00')
    cleanup()
    const second = await open({ dayOnly: true })
    await user.clear(second.input)
    await user.type(second.input, 'hier')
    expect(second.values.at(-1)).toBe('2026-11-23')
  })

  it('takes the day from the calendar and keeps the hour, or takes the usual one', async () => {
    const pick = async (day: string): Promise<void> => {
      const calendar = document.querySelector<HTMLInputElement>('input[type=date]')!
      await fireEvent.update(calendar, day)
    }
    const first = await open({ defaultTime: '10:00', modelValue: '2026-11-24T14:30' })
    await pick('2026-12-01')
    expect(first.values.at(-1)).toBe('2026-12-01T14:30')
    cleanup()
    const second = await open({ defaultTime: '10:00', modelValue: '' })
    await pick('2026-12-01')
    expect(second.values.at(-1)).toBe('2026-12-01T10:00')
    expect(second.input.value).toMatch(/^mardi 1er décembre 2026, 10\sh$/u)
  })

  it('offers what its words may mean once it is left, and takes nothing before one is pressed', async () => {
    const { input, values, rerender } = await open({
      modelValue: '',
      leaning: 'future',
      dayOnly: true,
    })
    await user.type(input, 'vendredi prochain')
    expect(screen.queryByRole('group', { name: 'Ce qui a été dit' })).toBeNull()
    await user.tab()
    expect(values.at(-1)).toBe('vendredi prochain')
    await user.click(await screen.findByRole('button', { name: /4 décembre 2026/u }))
    expect(values.at(-1)).toBe('2026-12-04')
    expect(document.activeElement).toBe(input)
    await rerender({ modelValue: 'vendredi prochain' })
    expect(input.value).toBe('vendredi prochain')
  })
})

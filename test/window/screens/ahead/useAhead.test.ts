import { cleanup, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { Command } from '#domain/logbook/commands.ts'
import { opening } from '#test/build/commands.ts'
import { interview, invitation, person, thanks } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { useAhead } = await import('#window/screens/ahead/useAhead.ts')

afterEach(cleanup)

/** A follow-up of each is due on Tuesday 1 December. */
const silent = (n: number): Command =>
  opening({
    application: `a${String(n)}`,
    people: [person('ana')],
    entries: [
      {
        ...interview('2026-11-24T07:00', { met: ['ana'], promise: { kind: 'none' }, note: 'vu' }),
        id: `i${String(n)}`,
      },
      { ...thanks('2026-11-24T08:00', 'ana'), id: `t${String(n)}` },
      { ...invitation('2026-11-24T08:05', 'ana'), id: `l${String(n)}` },
    ],
  })

it('a day of more than two hundred steps shows them all, some more at a time', async () => {
  await window.open('2026-11-24T09:00', ...Array.from({ length: 240 }, (_, n) => silent(n)))
  let ahead: ReturnType<typeof useAhead> | undefined
  await window.show(
    defineComponent(() => {
      ahead = useAhead()
      return () => h('div')
    }),
  )
  ahead?.open('2026-12-01')
  for (const shown of [30, 60, 120, 240]) {
    await waitFor(() => {
      expect(ahead?.day.value?.steps.first.length).toBe(shown)
    })
    expect(ahead?.day.value?.steps.total).toBe(240)
    ahead?.showMore()
  }
})

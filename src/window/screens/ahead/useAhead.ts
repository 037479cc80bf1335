import { computed, onMounted, onUnmounted, ref, shallowRef, watch } from 'vue'
import { MOST_ROWS } from '#contract/ahead.ts'
import { bridge } from '#window/host/bridge.ts'
import { connection } from '#window/host/connection.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { LocalDate } from '#domain/calendar/wallClock.ts'
import type { AheadDay } from '#domain/views/ahead/aheadDay.ts'
import type { OfferView } from '#domain/views/offerView.ts'
import { monthOf, monthWeeks } from '#domain/views/ahead/monthWeeks.ts'
import { weekCustomOf } from '#domain/calendar/weekCustom.ts'

/** Rows of each kind that a day sends with its month, and when it is opened. */
const ROWS_OF_MONTH = 4
const ROWS_OF_DAY = 30

/** At first, and whenever something may have changed. */
const askAgain = (ask: () => Promise<void>): void => {
  onMounted(() => void ask())
  onUnmounted(bridge.listen('changed', () => void ask()))
  onUnmounted(bridge.listen('clock', () => void ask()))
  watch(connection, (state) => {
    if (state === 'open') void ask()
  })
}

/** The days of a month as the host says them, and the one that is open; asked again as they change. */
export const useAhead = () => {
  const session = useSessionStore()
  const month = ref(monthOf(session.now))
  const days = shallowRef<ReadonlyMap<LocalDate, AheadDay>>(new Map())
  const opened = ref<LocalDate>()
  const day = shallowRef<AheadDay>()
  const offers = shallowRef<readonly OfferView[]>([])
  const past = ref(0)
  const rows = ref(ROWS_OF_DAY)
  const loaded = ref(false)
  const questions = latestQuestion()
  const weeks = computed(() => monthWeeks(month.value, weekCustomOf(session.settings.region)))

  const ask = async (): Promise<void> => {
    const isLatest = questions.ask()
    const shown = weeks.value.flatMap((week) => week.days)
    const [first = '', last = ''] = [shown[0], shown.at(-1)]
    const date = opened.value
    const [ofMonth, ofDay] = await Promise.all([
      bridge.calls.ahead({ first, last, rows: ROWS_OF_MONTH }),
      date === undefined
        ? undefined
        : bridge.calls.ahead({ first: date, last: date, rows: rows.value }),
    ])
    if (!isLatest()) return
    session.now = ofMonth.now
    days.value = new Map(ofMonth.days.map((one) => [one.date, one]))
    day.value = ofDay?.days[0]
    offers.value = ofMonth.offers
    past.value = ofMonth.past
    loaded.value = true
  }

  askAgain(ask)
  // Other settings shade other days, and begin the week elsewhere.
  watch([month, opened, rows, () => session.settings], () => void ask())

  return {
    month,
    weeks,
    days,
    day,
    opened,
    offers,
    past,
    loaded,
    /** Opens a day in place; again, or nothing, closes it. */
    open: (date: LocalDate | undefined): void => {
      rows.value = ROWS_OF_DAY
      opened.value = date
      if (date === undefined) day.value = undefined
    },
    showMore: (): void => {
      rows.value = Math.min(MOST_ROWS, rows.value * 2)
    },
  }
}

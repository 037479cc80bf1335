import { STAGES } from '#domain/vocabulary.ts'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import { adviserTable } from '#domain/outgoing/adviser/adviserTable.ts'
import { benchHost } from './benchHost.ts'
import { longestHold } from './longestHold.ts'
import { cpuMilliseconds } from './cpuMilliseconds.ts'
const t0 = cpuMilliseconds()
let host: Awaited<ReturnType<typeof benchHost>> | undefined
const say = async (name: string, work: () => unknown) => {
  const [w, c] = [performance.now(), cpuMilliseconds()]
  let size = 0
  const hold = await longestHold(async () => { size = JSON.stringify((await work()) ?? null).length })
  console.log(name, 'wall', Math.round(performance.now() - w), 'cpu', Math.round(cpuMilliseconds() - c), 'hold', Math.round(hold), 'bytes', size, 'rss MB', Math.round(process.memoryUsage.rss() / 1e6))
}
await say('start', async () => { host = await benchHost(process.argv[2] ?? ''); return 1 })
const h = host!.handlers as never as Record<string, (x?: unknown) => unknown>
const parts = (from: number) => STAGES.map((stage) => ({ stage, from, most: 15 }))
await say('first board', () => h.board({ parts: parts(0), find: [] }))
await say('scrolling call', () => h.board({ parts: parts(40000), find: [] }))
await say('scrolling call 2', () => h.board({ parts: parts(20000), find: [] }))
await say('today', () => h.today({ rows: 50 }))
await say('today 2', () => h.today({ rows: 50 }))
await say('application', () => h.application({ application: 'application-5' }))
for (const n of [1, 2, 3]) await say('change', () => h.act([{ do: 'record-entry', application: 'application-5', entry: { kind: 'note', id: 'n' + n + Date.now(), at: localDateTime(minuteOf('2026-11-23T08:00')), zone: 'Europe/Paris', note: 'Un mot.' } }]))
if (h.searchCards) await say('search', () => h.searchCards({ text: 'brumelle 77' }))
await say('journal', () => h.journal({ filter: {}, offset: 0, limit: 50 }))
await say('people', () => h.people({ order: 'name', most: 50 }))
await say('figures', () => h.figures({ filter: {} }))
await say('settings', async () => { const s = (await h.start(undefined)) as { settings: object }; return h.act([{ do: 'change-settings', settings: { ...s.settings, quietDays: false } }]) })
await say('removed', () => h.removedApplications())
console.log(Object.keys(h).join(' '))
await host!.close()

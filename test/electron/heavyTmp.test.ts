import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { answerCall } from '#electron/door/answerCall.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, thanks } from '#test/build/entries.ts'
import { openHanded } from '#test/build/handedOver.ts'
import type { CallName } from '#contract/calls.ts'

it('x', async () => {
  const folder = aFolder()
  let host = await aHost(aShell({ folder }))
  const N = Number(process.env['N'] ?? 10000)
  const say = (x: string) => process.stdout.write(x + '\n')
  const timed = async (what: string, task: () => unknown) => {
    let gap = 0, last = performance.now(), stop = false
    const loop = () => { const now = performance.now(); gap = Math.max(gap, now - last); last = now; if (!stop) setImmediate(loop) }
    setImmediate(loop)
    const began = performance.now(), cpu = process.cpuUsage()
    let r: unknown
    try { r = await task() } catch (e) { r = String(e) }
    stop = true; gap = Math.max(gap, performance.now() - last)
    const used = process.cpuUsage(cpu)
    say(`${gap > 1000 ? 'SLOW ' : ''}${what}: held ${Math.round(gap)} ms of ${Math.round(performance.now() - began)}, cpu ${Math.round((used.user + used.system) / 1000)}  ${JSON.stringify(r)?.slice(0, 90)}`)
    return r
  }
  for (let i = 0; i < N; i += 500)
    await (i === 0 || i === N - 500 ? timed('open 500 at ' + i, () => host.handlers.act(Array.from({ length: 500 }, (_, k) => one(i + k)))) : host.handlers.act(Array.from({ length: 500 }, (_, k) => one(i + k))))
  function one(n: number) { return opening({ application: 'app-' + n, details: { company: 'Maison ' + (n % 3000) }, people: [person('P' + n, { id: 'p', name: 'Anne Dupont' + (n % 5000), email: `a${n % 5000}@b.example` })], entries: [interview('2026-11-19T10:00', { id: 'met', met: ['p'], promise: { kind: 'none' } }), thanks('2026-11-20T10:00', 'p', { id: 't' })] }) }
  await host.close()
  host = await timed('start', () => aHost(aShell({ folder }))) as never
  const ask = (name: CallName, input: unknown = undefined, label = '') => timed(name + label, () => answerCall(host.handlers, name, input))
  const s = await host.handlers.start(undefined)
  const narrow = { text: 'mai', filter: 'all' }
  await ask('today', { rows: 500 })
  await ask('board', { parts: [{ stage: 'interview', from: 0, most: 100 }], find: [], narrow })
  await ask('search', { text: 'dupont', most: 50 }); await ask('search', { text: 'e a o', most: 50 })
  await ask('people', { text: '', order: 'name', most: 500 }); await ask('people', { text: 'anne', order: 'recent', most: 500 })
  await ask('person', { application: 'app-3', person: 'p' }); await ask('erasure', { application: 'app-3', person: 'p' })
  await ask('likelyPeople', { name: 'Anne Dupont', company: 'Maison 3' })
  await ask('figures', { filter: {} }); await ask('journal', { filter: {}, offset: 0, limit: 500 }); await ask('journal', { filter: { text: 'anne' }, offset: 0, limit: 500 })
  await ask('silence'); await ask('longSilent', {}); await ask('weekBack', { date: '2026-11-20' }); await ask('removedApplications')
  await ask('previewSettings', { settings: { ...s.settings, numbers: { ...s.settings.numbers, firstFollowUpDays: 9 } } })
  await ask('leaving', { absence: 'a', days: { first: '2026-11-25', last: '2026-12-20' } })
  await ask('warnings', { of: Array.from({ length: 500 }, (_, i) => ({ application: 'app-' + i, entry: thanks('2026-11-24T08:00', 'p', { id: 'x' + i }) })) })
  await ask('previewCalendar', { scope: { of: 'all' }, language: 'fr' }); await ask('exportCalendar', { scope: { of: 'all' }, language: 'fr', details: s.settings && { steps: true } })
  await ask('act', [{ do: 'change-settings', settings: { ...s.settings, numbers: { ...s.settings.numbers, firstFollowUpDays: 9 } } }], ' settings')
  await ask('undo', {}, ' settings')
  await ask('act', Array.from({ length: 500 }, (_, i) => ({ do: 'record-entry', application: 'app-' + i, entry: thanks('2026-11-24T08:00', 'p', { id: 'y' + i }) })), ' 500 entries')
  await ask('undo', {}, ' 500 entries'); await ask('redo', {}, ' 500')
  await ask('act', Array.from({ length: 500 }, (_, i) => ({ do: 'record-entry', application: 'app-7', entry: thanks('2026-11-24T08:00', 'p', { id: 'z' + i }) })), ' 500 entries on one card')
  await ask('undo', {}, ' 500 on one')
  await ask('act', Array.from({ length: 500 }, (_, i) => ({ do: 'merge-applications', application: 'app-' + (i + 1000), into: 'app-999' })), ' 500 merges into one')
  await ask('undo', {}, ' merges')
  await ask('act', Array.from({ length: 500 }, (_, i) => ({ do: 'join-people', application: 'app-' + i, person: 'p', with: { application: 'app-' + (i + 5200), person: 'p' }, identity: 'id' + i })), ' 500 join-people')
  await ask('act', Array.from({ length: 500 }, (_, i) => ({ do: 'erase-person', application: 'app-' + (i + 2000), person: 'p', everywhere: true })), ' 500 erase-person')
  await ask('act', [{ do: 'erase-person', application: 'app-3', person: 'p', everywhere: true }], ' erase one')
  await ask('act', Array.from({ length: 500 }, (_, i) => ({ do: 'move-person', application: 'app-' + (i + 3500), person: 'p', identity: 'mv' + i })), ' 500 move-person')
  await ask('backUp'); await ask('backups'); await ask('exportLogbook', { job: 'j' }); await ask('exportLogbook', { job: 'k', phrase: 'abricot balcon cerise domino ficelle galet' }, ' sealed')
  await ask('exportTable', { job: 't', choice: { table: 'applications', leftOut: [], columns: undefined }, format: 'xlsx' })
  await ask('outgoingRows', { choice: { table: 'journal', filter: {} }, from: 0, most: 100 })
  const out = host.shell.delivered.at(0)
  if (out !== undefined && typeof out.content !== 'string') { const other = await aHost(); await timed('openHanded .relance', () => openHanded(other.handlers, out.content as Uint8Array, { name: 'c.relance' })); await timed('lookInto', () => other.handlers.lookIntoLogbookFile({ file: 'f1' })); await other.handlers.act([opening({ application: 'own' })]); await timed('take add', () => other.handlers.takeLogbookFile({ file: 'f1', way: 'add' })); await timed('undo add', () => other.handlers.undo({})); await other.close() }
  const b = (await host.handlers.backups(undefined))[0]!
  await ask('lookIntoBackup', { backup: b.id }); await ask('restoreBackup', { backup: b.id })
  await ask('exportHeld', { application: 'app-9', person: 'p', language: 'fr' })
  await ask('act', [{ do: 'erase-application', application: 'app-11' }], ' erase app')
  await timed('tick', () => host.tick())
  host.shell.clock.set('2026-12-24T10:00'); await timed('tick next month', () => host.tick())
}, 3600000)

/**
 * Several computers whose folder a real Syncthing carries, which is killed as it goes. `RELANCE_CARRIED`
 * says for how many rounds, in `npm run nightly`; without it nothing of this runs.
 */
import { expect, it } from 'vitest'
import type { TestHost } from '#test/build/aHost.ts'
import { aComputer, companies, openCard, PHRASE, toldBy, viewOf } from '#test/build/sharedFolder.ts'
import { syncthingMissing, syncthings } from './realSyncthing.ts'

const rounds = Number(process.env['RELANCE_CARRIED'] ?? 0)
/** A quiet machine needs some seconds from the last word until all have it. */
const MOST_MS = 120_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Exchanges until all hold as many cards; how long it took. */
const settled = async (hosts: readonly TestHost[], cards: number): Promise<number> => {
  const from = performance.now()
  while (performance.now() - from < MOST_MS) {
    for (const { sharing } of hosts) await sharing.exchange()
    const held = await Promise.all(hosts.map(companies))
    const states = new Set(hosts.map((host) => JSON.stringify(toldBy(host).state)))
    if (held.every(({ length }) => length === cards) && states.size === 1)
      return performance.now() - from
    await pause(250)
  }
  throw new Error(`Not all ${String(cards)} cards came everywhere.`)
}

it.skipIf(syncthingMissing !== undefined || rounds === 0).each([2, 3])(
  '%i computers hold the same, nothing lost, while Syncthing is killed (needs syncthing)',
  { timeout: 3_600_000 },
  async (count) => {
    const carriers = await syncthings(count)
    for (const { start } of carriers) start()
    const [first, ...others] = carriers
    if (first === undefined) throw new Error('No carrier.')
    const place = (folder: string) => ({ kind: 'folder', folder }) as const
    const desk = await aComputer()
    await openCard(desk, 'first', 'Ficus')
    viewOf(await desk.sharing.begin({ place: place(first.folder), phrase: PHRASE, name: 'fixe' }))
    const hosts = [desk]
    for (const { folder } of others) {
      const host = await aComputer()
      const wish = { place: place(folder), phrase: PHRASE, name: 'portable', how: 'adopt' } as const
      const until = performance.now() + MOST_MS
      while (!(await host.sharing.join(wish)).ok)
        if (performance.now() > until) throw new Error('The folder never came.')
        else await pause(250)
      hosts.push(host)
    }
    const took: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, host] of hosts.entries()) {
        const id = `${String(round)}-${String(at)}`
        await openCard(host, `a-${id}`, `Maison ${id}`)
        await host.sharing.exchange()
      }
      const killed = carriers[round % count]
      await killed?.kill()
      const late = hosts[(round + 1) % count]
      if (late !== undefined) await openCard(late, `b-${String(round)}`, `Tard ${String(round)}`)
      killed?.start()
      took.push(await settled(hosts, 1 + (round + 1) * (count + 1)))
    }
    console.log(`${String(count)} computers:`, took.map((ms) => Math.round(ms)).join(' '), 'ms')
    expect(took).toHaveLength(rounds)
    for (const host of hosts)
      for (const { isReadOtherwise } of host.sharing.view().others)
        expect(isReadOtherwise).toBe(false)
  },
)

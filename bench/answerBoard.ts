/**
 * Starts a host over the folder given, as a shell does. Prints how many cards its first board has, the
 * processor's milliseconds since the process began and the bytes of memory it holds; then closes.
 */
import { STAGES } from '#domain/vocabulary.ts'
import { benchHost } from './benchHost.ts'
import { cpuMilliseconds } from './cpuMilliseconds.ts'

const host = await benchHost(process.argv[2] ?? '')
const { counts } = await host.handlers.board({
  parts: STAGES.map((stage) => ({ stage, from: 0, most: 15 })),
  find: [],
})
const cards = Object.values(counts).reduce((sum, count) => sum + count, 0)
console.log([cards, cpuMilliseconds(), process.memoryUsage.rss()].join(' '))
await host.close()

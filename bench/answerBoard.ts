/**
 * Starts a host over the folder given, as a shell does. Prints how many cards its first board has, and
 * the memory that the process holds then, in bytes; then closes.
 */
import { STAGES } from '#domain/vocabulary.ts'
import { benchHost } from './benchHost.ts'

const host = await benchHost(process.argv[2] ?? '')
const { counts } = await host.handlers.board({
  parts: STAGES.map((stage) => ({ stage, from: 0, most: 15 })),
  find: [],
})
const cards = Object.values(counts).reduce((sum, count) => sum + count, 0)
console.log(`${String(cards)} ${String(process.memoryUsage.rss())}`)
await host.close()

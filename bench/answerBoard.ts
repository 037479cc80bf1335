/** Starts a host over the folder given, as a shell does, and prints how many cards its first board has. */
import { STAGES } from '#domain/vocabulary.ts'
import { benchHost } from './benchHost.ts'

const host = await benchHost(process.argv[2] ?? '')
const { counts } = await host.handlers.board({
  parts: STAGES.map((stage) => ({ stage, from: 0, most: 15 })),
  find: [],
})
console.log(Object.values(counts).reduce((sum, count) => sum + count, 0))
process.exit(0)

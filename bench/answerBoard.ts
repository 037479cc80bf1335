/** Starts a host over the folder given, as a shell does, and prints how many cards its first board has. */
import { benchHost } from './benchHost.ts'

const host = await benchHost(process.argv[2] ?? '')
const { cards } = await host.handlers.board(undefined)
console.log(JSON.stringify(cards).length > 0 ? cards.length : 0)
process.exit(0)

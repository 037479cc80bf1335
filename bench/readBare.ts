/**
 * Selects and JSON-parses the events of the folder given. Prints how many there were, the milliseconds
 * it took, loading of the programme apart, and the processor's milliseconds since the process began.
 */
import { cpuMilliseconds } from './cpuMilliseconds.ts'
import { parseEvents } from './parseEvents.ts'

const start = performance.now()
const events = parseEvents(process.argv[2] ?? '')
console.log([events, performance.now() - start, cpuMilliseconds()].join(' '))

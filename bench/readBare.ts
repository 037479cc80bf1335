/**
 * Selects and JSON-parses the events of the folder given. Prints how many there were and the
 * milliseconds it took, loading of the programme apart.
 */
import { parseEvents } from './parseEvents.ts'

const start = performance.now()
const events = parseEvents(process.argv[2] ?? '')
console.log(`${events} ${performance.now() - start}`)

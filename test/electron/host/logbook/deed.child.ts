/** Does one of the deeds to the logbook in the folder given. */
import { DEEDS, type Deed } from './deeds.ts'

const [, , folder = '', deed = ''] = process.argv
await DEEDS[deed as Deed](folder)
console.log('done')

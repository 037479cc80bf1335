/** A reader's thread: one file, read and kept, and whatever is asked about it. */
import { parentPort, workerData } from 'node:worker_threads'
import { progressInto } from '#electron/host/incoming/format/progress.ts'
import { answering } from './answering.ts'
import type { Answered, Asked } from './question.ts'

const port = parentPort
if (port === null) throw new Error('A reader is started as a thread.')

const answer = answering(progressInto(workerData as SharedArrayBuffer))
port.on('message', (asked: Asked) => {
  void answer(asked).then((answered: Answered) => port.postMessage(answered))
})

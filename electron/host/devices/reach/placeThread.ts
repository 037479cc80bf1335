/** The thread that reaches places of files, one question after the other: it may hang, and is let go then. */
import { parentPort } from 'node:worker_threads'
import { makeAnswering } from './answerAsked.ts'
import type { PlaceAsked } from './asked.ts'
import { trustSystem } from './trustSystem.ts'

const port = parentPort
if (port === null) throw new Error('Places are reached from a thread.')

const answer = makeAnswering()
let isTrusting = false
port.on('message', (asked: PlaceAsked) => {
  if (asked.place.kind === 'webdav' && !isTrusting) {
    isTrusting = true
    trustSystem()
  }
  void answer(asked).then((answered) => port.postMessage(answered))
})

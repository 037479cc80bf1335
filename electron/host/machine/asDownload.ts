import { accepted } from '#domain/outcome.ts'
import type { Deliver } from './ports.ts'

/** A file is handed over as it is: whoever asked for it puts it where it goes. */
export const asDownload: Deliver = ({ content, ...file }) =>
  Promise.resolve(
    accepted(
      typeof content === 'string'
        ? { how: 'download', ...file, content }
        : {
            how: 'download',
            ...file,
            content: Buffer.from(content).toString('base64'),
            base64: true,
          },
    ),
  )

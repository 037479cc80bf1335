import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Answers at the secret address of the calendar with the calendar, at any other below it with nothing;
 * no header allows another page to read it. The address is the key: calendar programs send no other.
 */
export const serveCalendar =
  (served: (path: string) => Promise<string | null>) =>
  async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const text = await served(request.url ?? '')
    if (text === null) {
      answer.writeHead(404, { 'Cache-Control': 'no-store', Connection: 'close' }).end()
      return
    }
    const body = Buffer.from(text, 'utf8')
    answer.writeHead(200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'Content-Disposition': 'attachment; filename="Relance.ics"',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    answer.end(request.method === 'HEAD' ? undefined : body)
  }

const TYPE = /^[a-z\d][a-z\d!#$&^_.+-]{0,63}\/[a-z\d][a-z\d!#$&^_.+-]{0,63}$/u
/** Of several parts, or a message within the message: neither may be written in base64 (RFC 2046). */
const COMPOSITE = /^(?:multipart|message)\//u

/** A media type as it may stand in a header; bytes of no known kind where it is odd or composite. */
export const mediaType = (type: string): string => {
  const [essence = ''] = type.toLowerCase().split(';')
  const known = essence.trim()
  return TYPE.test(known) && !COMPOSITE.test(known) ? known : 'application/octet-stream'
}

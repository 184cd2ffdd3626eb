/** The database cannot be used now: whatever was asked was not done, or not known to be done. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}

const connectionErrors = new Set([
  ...['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND'],
  // The server stops, starts, has no connection left, or takes nothing for lack of room.
  ...['57P01', '57P02', '57P03', '53300', '53100'],
])

/** Whether the database, not the request, is why this failed: the same request may be made again later. */
export const isUnavailable = (error: unknown): boolean => {
  for (let e = error; e instanceof Error; e = e.cause)
    if (e instanceof Unavailable || ('code' in e && connectionErrors.has(String(e.code)))) return true
  return false
}

import { createHash } from 'node:crypto'

/** The id by which an answer by mail names a report: made from its mandate and its last day, so that it is no other's. */
export const reportKey = (mandateId: string, dueOn: string): string => {
  const hex = createHash('sha256').update(`${mandateId} ${dueOn}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

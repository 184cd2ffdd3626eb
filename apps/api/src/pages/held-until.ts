import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'

/** The last day of the mandate under which somebody acts. */
export const heldUntil = ({ mandates, now }: Entered, mandateId: string | undefined): string => {
  const endsAt = mandates.find(one => one.mandateId === mandateId)?.endsAt ?? now
  return addDays(civilDateAt(endsAt), -1)
}

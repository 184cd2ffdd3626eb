import { addDays, type CivilDate } from '../../shared/time.ts'

type Line = { readonly id: string; readonly cents: bigint; readonly bookedOn: CivilDate }
type OnItsWay = { readonly id: string; readonly cents: bigint; readonly arrivesOn: CivilDate }

/** The bank may show a payout some days before or after the day that the provider said. */
const [daysBefore, daysAfter] = [3, 10]

const fits = (line: Line, payout: OnItsWay): boolean =>
  line.cents === payout.cents &&
  line.bookedOn >= addDays(payout.arrivesOn, -daysBefore) &&
  line.bookedOn <= addDays(payout.arrivesOn, daysAfter)

/**
 * Which movements of the bank are payouts of the provider: the same amount within some days, where there is one such
 * movement and one such payout. What could be two is left to somebody.
 */
export const matchPayouts = (
  lines: readonly Line[],
  payouts: readonly OnItsWay[],
): { readonly lineId: string; readonly payoutId: string }[] =>
  payouts.flatMap(payout => {
    const [line, another] = lines.filter(one => fits(one, payout))
    if (!line || another || payouts.some(one => one !== payout && fits(line, one))) return []
    return [{ lineId: line.id, payoutId: payout.id }]
  })

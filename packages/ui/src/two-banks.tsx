import type { ReactNode } from 'react'
import { Shore } from './shore.tsx'

export type TwoBanksProps = {
  home: ReactNode
  shared: ReactNode
  /** The second bank follows while one reads the first. */
  follow?: boolean
  /** Stays at the bottom of the first bank on a wide screen, above the places on a phone. */
  bar?: ReactNode
}

/** Left what stays at home, right what the others see, the shore between; one above the other on a phone. */
export function TwoBanks({ home, shared, follow, bar }: TwoBanksProps) {
  return (
    <div className="lg:grid lg:-mt-6 lg:-me-10 lg:-mb-16 lg:min-h-dvh lg:grid-cols-[minmax(0,1fr)_1.5rem_minmax(16rem,22rem)]">
      <div className="min-w-0 lg:col-start-1 lg:row-start-1 lg:pt-10 lg:pe-6 lg:pb-16">{home}</div>
      <div className="-mx-4 mt-10 overflow-x-clip bg-water lg:hidden">
        <div className="-scale-y-100 bg-ground">
          <Shore run="across" water="before" />
        </div>
      </div>
      <div className="hidden bg-[linear-gradient(to_right,transparent_40%,var(--color-water)_40%)] lg:block print:hidden">
        <Shore run="down" />
      </div>
      <div className="-mx-4 bg-water px-4 -mb-28 pb-32 lg:mx-0 lg:mb-0 lg:ps-4 lg:pe-8">
        <div className={follow ? 'lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:py-10' : 'lg:py-10'}>
          {shared}
        </div>
      </div>
      {bar !== undefined && (
        <div className="sticky bottom-0 z-10 -mx-4 border-edge border-t bg-ground px-4 pt-2 pb-20 lg:col-start-1 lg:row-start-1 lg:mx-0 lg:self-end lg:px-0 lg:pe-6 lg:pb-2 print:hidden">
          {bar}
        </div>
      )}
    </div>
  )
}

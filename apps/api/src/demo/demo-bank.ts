import { eurosOf } from '@reliance/core/fund/euros.ts'
import { newId } from '../new-id.ts'
import type { Member } from './bring-to-plenary.ts'

type Movement = { on: string; label: string; cents: bigint }

/** The bank of the demo: what moved on the account, and the statements that the treasurer takes from it. */
export type DemoBank = {
  moves: (movement: Movement) => void
  /** Delivers a statement of what moved since the one before, and the treasurer imports it. */
  deliver: (fileName: string) => Promise<void>
}

const inFrench = (cents: bigint): string => eurosOf(cents).replace('.', ',')

export const demoBank = ({ person }: Member, spaceId: string): DemoBank => {
  let moved: Movement[] = []
  let balance = 0n
  return {
    moves: movement => moved.push(movement),
    deliver: async fileName => {
      const rows = moved
        .toSorted((a, b) => (a.on < b.on ? -1 : 1))
        .map(({ on, label, cents }) => {
          balance += cents
          return [on.split('-').toReversed().join('/'), label, inFrench(cents), inFrench(balance)].join(';')
        })
      moved = []
      const text = ['Date;Libellé;Montant;Solde', ...rows, ''].join('\r\n')
      await person.api.fund.importStatement({
        spaceId,
        requestId: newId(),
        fileName,
        content: Buffer.from(text).toString('base64'),
        decimalSign: null,
      })
    },
  }
}

import { randomBytes } from 'node:crypto'
import { missingObject } from './stripe-error.ts'

export type StripeObject = { id: string; object: string; created: number } & Record<string, unknown>

/** What stands in the ids of each kind of object. */
const prefixes = {
  'checkout.session': 'cs_test',
  payment_intent: 'pi',
  charge: 'ch',
  balance_transaction: 'txn',
  refund: 're',
  dispute: 'du',
  payout: 'po',
  event: 'evt',
} as const
export type ObjectKind = keyof typeof prefixes

const kindOf = (id: string): ObjectKind | undefined =>
  (Object.keys(prefixes) as ObjectKind[]).find(kind => id.startsWith(`${prefixes[kind]}_`))

/** What happens with an account is told by an event, which its webhooks bring. */
type Told = (type: string, object: StripeObject) => void

/** The objects of one account: plain data, changed in place, newest last. */
export class StripeAccount {
  readonly id: string
  readonly now: () => number
  /** What its owner switched on in the dashboard. */
  methods: string[] = ['card', 'sepa_debit']
  readonly #objects = new Map<string, StripeObject>()
  /** Which payout took a balance transaction: the API answers lists by it, and says it on no object. */
  readonly payoutOf = new Map<string, string>()
  readonly #tell: Told

  constructor(id: string, now: () => number, tell: Told) {
    this.id = id
    this.now = now
    this.#tell = tell
  }

  make(kind: ObjectKind, fields: Record<string, unknown>): StripeObject {
    const id = `${prefixes[kind]}_${randomBytes(12).toString('hex')}`
    const made = { id, object: kind, created: this.now(), livemode: false, ...fields } as StripeObject
    this.#objects.set(id, made)
    return made
  }

  get(kind: ObjectKind, id: string): StripeObject {
    const found = this.#objects.get(id)
    if (!found || found.object !== kind) throw missingObject(kind, id)
    return found
  }

  /** Newest first, as lists are answered. */
  all(kind: ObjectKind): StripeObject[] {
    return [...this.#objects.values()].filter(one => one.object === kind).reverse()
  }

  tell(type: string, object: StripeObject): void {
    this.#tell(type, object)
  }

  /** A copy in which what was asked for stands whole: `latest_charge.balance_transaction`, `data.source`. */
  expanded(
    object: StripeObject | Record<string, unknown>,
    paths: readonly string[],
  ): Record<string, unknown> {
    const copy = structuredClone(object) as Record<string, unknown>
    for (const path of paths) this.#expand(copy, path.split('.'))
    return copy
  }

  #expand(into: Record<string, unknown>, [key = '', ...rest]: string[]): void {
    const value = into[key]
    if (Array.isArray(value)) {
      for (const [place, one] of value.entries())
        if (typeof one === 'object' && one !== null) this.#expand(one as Record<string, unknown>, rest)
        else value[place] = this.#whole(one)
      return
    }
    const whole = this.#whole(value)
    into[key] = whole
    if (rest.length > 0 && typeof whole === 'object' && whole !== null)
      this.#expand(whole as Record<string, unknown>, rest)
  }

  #whole(value: unknown): unknown {
    if (typeof value !== 'string' || kindOf(value) === undefined) return value
    const found = this.#objects.get(value)
    return found ? structuredClone(found) : value
  }
}

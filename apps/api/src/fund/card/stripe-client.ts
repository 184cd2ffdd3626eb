import Stripe from 'stripe'

/** A key of a carrier's own account, and where the API is: Stripe's, unless the operator says another place. */
export type StripeAccess = { key: string; url: string | undefined }

/** How long one call may take, and how often it is repeated; under the same idempotency key it has one effect. */
const timeoutMs = 10_000
const retries = 2

const placeOf = (url: string): { protocol: 'http' | 'https'; host: string; port: string } => {
  const { protocol, hostname, port } = new URL(url)
  const isPlain = protocol === 'http:'
  return { protocol: isPlain ? 'http' : 'https', host: hostname, port: port || (isPlain ? '80' : '443') }
}

export const stripeClient = ({ key, url }: StripeAccess): Stripe =>
  new Stripe(key, {
    maxNetworkRetries: retries,
    timeout: timeoutMs,
    // Nothing of how long calls take is told to anybody.
    telemetry: false,
    ...(url !== undefined && placeOf(url)),
  })

/** Why a call did not do what was asked: the key is not taken, the object is not there, or nobody answered. */
export type StripeFailure = 'refused' | 'missing' | 'unavailable'

/** @throws what is no error of the provider. */
export const stripeFailure = (error: unknown): StripeFailure => {
  if (!(error instanceof Stripe.errors.StripeError)) throw error
  if (error.statusCode === 401 || error.statusCode === 403) return 'refused'
  return error.statusCode === 404 ? 'missing' : 'unavailable'
}

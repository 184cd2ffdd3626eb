/** A refusal in Stripe's shape. */
export class StripeRefusal extends Error {
  readonly status: number
  readonly error: Readonly<Record<string, unknown>>
  constructor(status: number, error: Readonly<Record<string, unknown>>) {
    super(String(error.message))
    this.status = status
    this.error = error
  }
}

const invalid = 'invalid_request_error'

export const missingObject = (kind: string, id: string): StripeRefusal =>
  new StripeRefusal(404, {
    type: invalid,
    code: 'resource_missing',
    doc_url: 'https://stripe.com/docs/error-codes/resource-missing',
    message: `No such ${kind}: '${id}'`,
    param: 'id',
  })

export const wrongParameter = (param: string, message: string, code = 'parameter_invalid'): StripeRefusal =>
  new StripeRefusal(400, { type: invalid, code, message, param })

export const missingParameter = (param: string): StripeRefusal =>
  wrongParameter(param, `Missing required param: ${param}.`, 'parameter_missing')

export const wrongKey = (key: string): StripeRefusal =>
  new StripeRefusal(401, { type: invalid, message: `Invalid API Key provided: ${key.slice(0, 8)}********` })

export const notPermitted = (key: string, account: string, permission: string): StripeRefusal =>
  new StripeRefusal(403, {
    type: invalid,
    code: 'more_permissions_required',
    message: `The provided key '${key.slice(0, 8)}********' does not have the required permissions for this endpoint on account '${account}'. Having the '${permission}' permission would allow this request to continue.`,
  })

export const keyReused = (key: string): StripeRefusal =>
  new StripeRefusal(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  })

/** A rule answers with a value or with the refusal it names; it never throws for what a person may do. */
export type Result<T, E extends Refusal = Refusal> = { ok: true; value: T } | { ok: false; error: E }

/**
 * A rule that did not hold. `code` is `context.rule_name`, never renamed once released; `params` fill the
 * message of `messages.{fr,en}.ts`; `field` is the path of the input the message stands beside.
 */
export type Refusal<Code extends string = string> = {
  code: Code
  params?: Record<string, string | number>
  field?: string
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const refuse = <Code extends string>(
  code: Code,
  details: Omit<Refusal<Code>, 'code'> = {},
): { ok: false; error: Refusal<Code> } => ({ ok: false, error: { code, ...details } })

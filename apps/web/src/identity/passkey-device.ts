import { RefusedHere } from '../acts/failure.ts'
import type { Outputs } from '../trpc.ts'

/** Whether this browser can hold a passkey at all. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in globalThis

/** What the device answers; leaving its question unanswered is no error. */
const answered = async <Answer>(asking: Promise<Answer>): Promise<Answer> => {
  try {
    return await asking
  } catch (error) {
    const { name } = error as Error
    throw new RefusedHere(
      name === 'InvalidStateError' ? 'identity.passkey_taken' : 'identity.passkey_not_used',
    )
  }
}

/** No extension is asked for, so none is told. */
const withoutExtensions = <Answer extends { clientExtensionResults: unknown }>({
  clientExtensionResults: _none,
  ...answer
}: Answer) => answer

// Only fetched by whoever has a passkey: the first page stays small.
const device = () => import('@simplewebauthn/browser')

export const makePasskey = async (optionsJSON: Outputs['identity']['offerPasskey']) =>
  withoutExtensions(await answered((await device()).startRegistration({ optionsJSON })))

export const signWithPasskey = async (optionsJSON: Outputs['identity']['askPasskey']) =>
  withoutExtensions(await answered((await device()).startAuthentication({ optionsJSON })))

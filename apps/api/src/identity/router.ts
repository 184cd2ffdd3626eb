import { changeAddressInput } from '@reliance/core/identity/change-address.ts'
import { closeSessionInput } from '@reliance/core/identity/close-session.ts'
import { deleteAccountInput } from '@reliance/core/identity/delete-account.ts'
import { addPasskeyInput, passkeyIdInput, usePasskeyInput } from '@reliance/core/identity/passkeys.ts'
import { proveByPasskeyInput, proveByPasswordInput } from '@reliance/core/identity/prove-again.ts'
import { requestLinkInput } from '@reliance/core/identity/request-link.ts'
import { setPasswordInput } from '@reliance/core/identity/set-password.ts'
import { setProfileInput } from '@reliance/core/identity/set-profile.ts'
import { passwordSignInInput } from '@reliance/core/identity/sign-in-with-password.ts'
import { linkInput } from '@reliance/core/shared/link-input.ts'
import { slugInput } from '@reliance/core/shared/slug.ts'
import { placeOfSlug } from '@reliance/db/shared/places.ts'
import * as z from 'zod/mini'
import type { RequestContext } from '../boundary/context.ts'
import { open, provenNow, router, signedIn } from '../boundary/procedures.ts'
import {
  addressChange,
  changeAddress,
  finishAddressChange,
  proveAddress,
  showAddressChange,
  withdrawAddressChange,
} from './change-address.ts'
import { closeSession } from './close-session.ts'
import { deleteAccount } from './delete-account.ts'
import { signOut, whoAmI } from './my-account.ts'
import { noteVisit } from './note-visit.ts'
import { mySessions } from './own-sessions.ts'
import {
  addPasskey,
  askPasskey,
  listPasskeys,
  offerPasskey,
  removePasskey,
  signInWithPasskey,
} from './passkeys.ts'
import { proveByPasskey, proveByPassword } from './prove-again.ts'
import { requestLink } from './request-link.ts'
import { setPassword } from './set-password.ts'
import { setProfile } from './set-profile.ts'
import { signInWithPassword } from './sign-in-with-password.ts'
import { sha256 } from './tokens.ts'
import { showLink, useLink } from './use-link.ts'

/** Whoever comes in again on a device leaves the session that it had: one browser, one session. */
const entering = async <T>(ctx: RequestContext, coming: Promise<T>): Promise<T> => {
  const came = await coming
  if (ctx.sessionToken) await ctx.sessions.close(ctx.sessionToken)
  return came
}

export const identityRouter = router({
  requestLink: open.input(requestLinkInput).mutation(({ ctx, input }) => requestLink(ctx, input)),
  showLink: open.input(linkInput).query(({ ctx, input }) => showLink(ctx, input)),
  useLink: open.input(linkInput).mutation(({ ctx, input }) => entering(ctx, useLink(ctx, input))),
  signInWithPassword: open
    .input(passwordSignInInput)
    .mutation(({ ctx, input }) => entering(ctx, signInWithPassword(ctx, input))),
  askPasskey: open.mutation(({ ctx }) => askPasskey(ctx)),
  signInWithPasskey: open
    .input(usePasskeyInput)
    .mutation(({ ctx, input }) => entering(ctx, signInWithPasskey(ctx, input))),
  proveByPassword: signedIn
    .input(proveByPasswordInput)
    .mutation(({ ctx, input }) => entering(ctx, proveByPassword(ctx, input))),
  proveByPasskey: signedIn
    .input(proveByPasskeyInput)
    .mutation(({ ctx, input }) => entering(ctx, proveByPasskey(ctx, input))),
  passkeys: signedIn.query(({ ctx }) => listPasskeys(ctx)),
  offerPasskey: provenNow.mutation(({ ctx }) => offerPasskey(ctx)),
  addPasskey: provenNow.input(addPasskeyInput).mutation(({ ctx, input }) => addPasskey(ctx, input)),
  removePasskey: provenNow.input(passkeyIdInput).mutation(({ ctx, input }) => removePasskey(ctx, input)),
  whoAmI: open.query(({ ctx }) =>
    whoAmI({ ...ctx, sessionHash: ctx.sessionToken ? sha256(ctx.sessionToken) : null }),
  ),
  formerPlace: signedIn
    .input(z.object({ slug: slugInput }))
    .query(
      async ({ ctx, input }) =>
        (await placeOfSlug(ctx.database, ctx.sessionHash, input.slug))?.current_slug ?? null,
    ),
  signOut: open.mutation(({ ctx }) => signOut(ctx)),
  setPassword: provenNow.input(setPasswordInput).mutation(({ ctx, input }) => setPassword(ctx, input)),
  addressChange: signedIn.query(({ ctx }) => addressChange(ctx)),
  changeAddress: provenNow.input(changeAddressInput).mutation(({ ctx, input }) => changeAddress(ctx, input)),
  withdrawAddressChange: signedIn.mutation(({ ctx }) => withdrawAddressChange(ctx)),
  showAddressChange: open.input(linkInput).query(({ ctx, input }) => showAddressChange(ctx, input)),
  proveAddress: open.input(linkInput).mutation(({ ctx, input }) => proveAddress(ctx, input)),
  finishAddressChange: signedIn.mutation(({ ctx }) => finishAddressChange(ctx)),
  sessions: signedIn.query(({ ctx }) => mySessions(ctx)),
  closeSession: provenNow.input(closeSessionInput).mutation(({ ctx, input }) => closeSession(ctx, input)),
  deleteAccount: provenNow.input(deleteAccountInput).mutation(({ ctx, input }) => deleteAccount(ctx, input)),
  noteVisit: signedIn.mutation(({ ctx }) => noteVisit(ctx)),
  setProfile: signedIn.input(setProfileInput).mutation(({ ctx, input }) => setProfile(ctx, input)),
})

import type { ApiContext } from '../api-context.ts'
import { identityRouter } from './router.ts'
import { sendAddressChanged, sendAddressChangeMail } from './send-address-mails.ts'
import { sendSignInMail } from './send-sign-in-mail.ts'
import { identityTells } from './tells.ts'

export const identity = {
  router: identityRouter,
  tells: identityTells,
  handlers: {
    'identity.sign_in_mail': sendSignInMail,
    'identity.address_change_mail': sendAddressChangeMail,
    'identity.address_changed': sendAddressChanged,
  },
} satisfies ApiContext

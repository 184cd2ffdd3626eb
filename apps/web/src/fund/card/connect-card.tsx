import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { CardSetup } from './card-setup.ts'

/** As Stripe's own page of restricted keys calls them, in every language. */
const rights = [
  'Accounts: Read',
  'Balance transaction sources: Read',
  'Charges: Read',
  'Checkout Sessions: Write',
  'Disputes: Read',
  'PaymentIntents: Read',
  'Payouts: Read',
  'Refunds: Read',
] as const

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 ps-6">
      {names.map(name => (
        <li key={name} lang="en" className="break-all">
          {name}
        </li>
      ))}
    </ul>
  )
}

function Step({ children }: { children: ReactNode }) {
  return (
    <li>
      <div className="flex flex-col gap-3">{children}</div>
    </li>
  )
}

function HookAddress({ url }: { url: string }) {
  const t = useTranslations('interface.card')
  const say = useSay()
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    say(t('copied'))
  }
  return (
    <dl className="flex flex-col gap-2 border-hair border-y py-3">
      <dt className="text-ink-soft">{t('hookUrl')}</dt>
      <dd className="flex flex-wrap items-center justify-between gap-3">
        <strong className="min-w-0 break-all">{url}</strong>
        <Button onClick={() => void copy()}>{t('copy')}</Button>
      </dd>
    </dl>
  )
}

/** The four steps: what to switch on, which key, which address, and where to paste what Stripe gives. */
export function ConnectCard({ setup, place }: { setup: CardSetup; place: Place }) {
  const t = useTranslations('interface.card')
  const { act, draft, text } = useDraft(
    'card',
    () => ({ restrictedKey: '', webhookSecret: '' }),
    (typed, requestId) => api.fund.connectCard.mutate({ ...typed, spaceId: place.spaceId, requestId }),
    () => t('done'),
  )
  return (
    <section className="flex max-w-line flex-col gap-4">
      {setup.connection === null && <h2 className="text-25">{t('steps')}</h2>}
      {setup.account && <p>{t('fixed', { account: setup.account.accountRef })}</p>}
      <ol className="flex list-decimal flex-col gap-6 ps-6">
        <Step>
          <p>{t('stepMethods')}</p>
        </Step>
        <Step>
          <p>{t('stepKey')}</p>
          <Names names={rights} />
        </Step>
        <Step>
          <p>{t('stepHook')}</p>
          <HookAddress url={setup.hookUrl} />
          <Names names={setup.hookKinds} />
        </Step>
        <Step>
          <p>{t('stepPaste')}</p>
        </Step>
      </ol>
      <ActForm act={act} input={() => draft} submitLabel={t('connect')} pendingLabel={t('connecting')}>
        <TextField
          label={t('restrictedKey')}
          hint={t(setup.takesTestKeys ? 'restrictedKeyHintTest' : 'restrictedKeyHint')}
          autoComplete="off"
          spellCheck={false}
          {...text('restrictedKey')}
        />
        <TextField
          label={t('webhookSecret')}
          hint={t(setup.connection ? 'webhookSecretKept' : 'webhookSecretHint')}
          autoComplete="off"
          spellCheck={false}
          {...text('webhookSecret')}
        />
      </ActForm>
    </section>
  )
}

import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Granted } from './granted.ts'

type Account = Granted['accounts'][number]

/** On which account one organisation is paid, and another one for whoever commits it. */
export function PayeeAccount({ one, place }: { one: Account; place: Place }) {
  const t = useTranslations('interface.granted')
  const { act, draft, text } = useDraft(
    `account-${one.organisationId}`,
    () => ({ holder: '', iban: '' }),
    (typed, requestId) =>
      api.fund.enterAccount.mutate({
        ...typed,
        spaceId: place.spaceId,
        organisationId: one.organisationId,
        requestId,
      }),
    () => t('entered'),
  )
  const form = (
    <div className="flex flex-col gap-3">
      <p className="text-ink-soft">{t('accountWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('enter')}>
        <TextField label={t('holder')} autoComplete="off" {...text('holder')} />
        <TextField label={t('iban')} autoComplete="off" spellCheck={false} {...text('iban')} />
      </ActForm>
    </div>
  )
  return (
    <section className="flex max-w-line flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-20">{t('account', { organisation: one.displayName })}</h2>
      <p>{one.account === null ? t('accountNone') : t('accountNow', { iban: one.account })}</p>
      {one.canEnter &&
        (one.account === null ? (
          form
        ) : (
          <details>
            <summary className="target cursor-pointer">{t('change')}</summary>
            {form}
          </details>
        ))}
    </section>
  )
}

/** On which account one's own organisations are paid, as far as they have a part in the project. */
export function PayeeAccounts({ project, place }: { project: Granted; place: Place }) {
  return project.accounts.map(one => <PayeeAccount key={one.organisationId} one={one} place={place} />)
}

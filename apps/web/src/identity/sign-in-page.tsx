import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'

export type SignInPageProps = {
  /** Kept from a first try: "ce n’est pas la bonne adresse". */
  email: string
  onSend: (email: string) => Promise<void>
}

const looksComplete = (email: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)

/** One field; the answer is the same whether the address is known or not. */
export function SignInPage({ email: first, onSend }: SignInPageProps) {
  const t = useTranslations('interface.signIn')
  useDocumentTitle(t('title'), 'Reliance')
  const [email, setEmail] = useState(first)
  const [state, setState] = useState<'idle' | 'wrong' | 'sending' | 'failed'>('idle')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (state === 'sending') return
    const address = email.trim()
    if (!looksComplete(address)) {
      setState('wrong')
      return
    }
    setState('sending')
    onSend(address).then(
      () => setState('idle'),
      () => setState('failed'),
    )
  }
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <form noValidate onSubmit={send} className="flex flex-col items-start gap-5">
        <div className="w-full">
          <TextField
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            label={t('email')}
            hint={t('emailHint')}
            value={email}
            error={state === 'wrong' ? t('emailWrong') : undefined}
            onChange={setEmail}
          />
        </div>
        {state === 'failed' && (
          <Notice kind="error" title={t('failed')}>
            {t('failedKept')}
          </Notice>
        )}
        <Button type="submit" kind="main" pending={state === 'sending' ? t('sending') : undefined}>
          {t('send')}
        </Button>
        <p className="text-ink-soft">{t('privacy')}</p>
      </form>
    </Page>
  )
}

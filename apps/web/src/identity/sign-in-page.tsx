import { Button } from '@reliance/ui/button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import type { Act } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { CollectionLine } from '../personal-data/collection-line.tsx'

export type SignInPageProps = {
  /** Kept from a first try: "ce n’est pas la bonne adresse". */
  email: string
  link: Act<{ address: string }>
  password: Act<{ address: string; password: string }>
  /** Null in a browser that knows none. */
  passkey: Act<object> | null
}

const looksComplete = (email: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)

type AddressProps = {
  autoComplete: string
  act: Act<never>
  email: string
  wrong: boolean
  onEmail: (email: string) => void
}

function Address({ autoComplete, act, email, wrong, onEmail }: AddressProps) {
  const t = useTranslations('interface.signIn')
  return (
    <TextField
      type="email"
      autoFocus
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      label={t('email')}
      hint={t('emailHint')}
      value={email}
      error={wrong ? t('emailWrong') : act.errorOf('address')}
      onChange={onEmail}
    />
  )
}

/** Who keeps the address; in the words of this page, which is the first that many load. */
function Kept() {
  const t = useTranslations('interface.signIn')
  const lang = useLocale()
  return <CollectionLine text={t('kept')} rights={t('rights')} newTab={t('newTab')} lang={lang} />
}

/** One field; the answer is the same whether the address is known or not. A password is a choice, never asked. */
export function SignInPage({ email: first, link, password, passkey }: SignInPageProps) {
  const t = useTranslations('interface.signIn')
  const words = useTranslations('interface.password')
  useDocumentTitle(t('title'), 'Reliance')
  const [email, setEmail] = useState(first)
  const [wrong, setWrong] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const address = (act: Act<never>, autoComplete: string) => (
    <Address
      autoComplete={autoComplete}
      act={act}
      email={email}
      wrong={wrong}
      onEmail={text => {
        setEmail(text)
        setWrong(false)
        act.forget('address')
      }}
    />
  )
  const complete = <Input,>(input: Input): Input | null => {
    setWrong(!looksComplete(email.trim()))
    return looksComplete(email.trim()) ? input : null
  }
  if (secret !== null)
    return (
      <Page title={t('title')}>
        <ActForm
          act={password}
          input={() => complete({ address: email.trim(), password: secret })}
          submitLabel={words('enter')}
          pendingLabel={words('entering')}
          beside={
            <Button kind="quiet" onClick={() => setSecret(null)}>
              {words('useLink')}
            </Button>
          }
        >
          {address(password, 'username')}
          <TextField
            type="password"
            autoComplete="current-password"
            label={words('label')}
            value={secret}
            error={password.errorOf('password')}
            onChange={setSecret}
          />
          <Kept />
        </ActForm>
      </Page>
    )
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <ActForm
        act={link}
        input={() => complete({ address: email.trim() })}
        submitLabel={t('send')}
        pendingLabel={t('sending')}
        beside={
          <Button kind="quiet" onClick={() => setSecret('')}>
            {words('have')}
          </Button>
        }
      >
        {address(link, 'email')}
        <Kept />
      </ActForm>
      {passkey !== null && (
        <div className="flex flex-col items-start gap-4">
          <ActNotice failure={passkey.failure} />
          <Button
            pending={passkey.sending ? words('entering') : undefined}
            onClick={() => void passkey.send({})}
          >
            {words('passkey')}
          </Button>
        </div>
      )}
    </Page>
  )
}

import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page, titleId } from '@reliance/ui/page.tsx'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import type { Failure } from '../acts/failure.ts'
import { useDocumentTitle } from '../document-title.ts'

export type CheckMail =
  | {
      kind: 'sent'
      email: string
      minutes: number
      resent: boolean
      waitSeconds: number
      failure: Failure | null
      onResend: () => void
      onOther: () => void
    }
  | { kind: 'expired' | 'used' }
  | {
      kind: 'open' | 'elsewhere' | 'invited'
      email: string
      /** Which organisation invites, and who where they are still there; only of a link that came with an invitation. */
      invitation?: { organisation: string; by: string | null }
      /** The address of whoever is signed in here and is somebody else. */
      signedIn: string | null
      entering: boolean
      failed: boolean
      onEnter: () => void
    }

/** Counts down to zero, one second at a time. */
function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => setLeft(seconds), [seconds])
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return left
}

function Sent({
  email,
  minutes,
  resent,
  waitSeconds,
  failure,
  onResend,
  onOther,
}: Extract<CheckMail, { kind: 'sent' }>) {
  const t = useTranslations('interface.mail')
  const left = useCountdown(waitSeconds)
  // The button that asked is gone, and the focus with it.
  useEffect(() => document.getElementById(titleId)?.focus({ preventScroll: true }), [])
  return (
    <Page title={t('sent')} sentence={t('sentTo', { email, minutes })}>
      <section className="flex flex-col items-start gap-4 border-hair border-t pt-6">
        <h2 className="text-25">{t('notHere')}</h2>
        <p>{t('spam')}</p>
        {resent && failure === null && <p role="status">{t('resent')}</p>}
        <ActNotice failure={failure} />
        <div className="flex flex-wrap items-start gap-4">
          <Button refusedBecause={left > 0 ? t('wait', { seconds: left }) : undefined} onClick={onResend}>
            {t('resend')}
          </Button>
          <Button kind="quiet" onClick={onOther}>
            {t('wrong')}
          </Button>
        </div>
      </section>
    </Page>
  )
}

/** The link is good; only this press uses it, because mail scanners open links too. */
function Enter(mail: Extract<CheckMail, { kind: 'open' | 'elsewhere' | 'invited' }>) {
  const t = useTranslations('interface.mail')
  const shell = useTranslations('interface.shell')
  return (
    <Page
      title={t(mail.kind)}
      sentence={
        <>
          {mail.invitation &&
            `${t('invitedTo', { ...mail.invitation, by: mail.invitation.by ?? 'none' })} ${t('invitedNext')} `}
          {t('openWhy', { email: mail.email })} {mail.kind === 'elsewhere' && t('elsewhereWhy')}{' '}
          {mail.signedIn !== null && t('signedIn', { other: mail.signedIn, email: mail.email })}
        </>
      }
      act={
        <Button
          autoFocus
          kind="main"
          pending={mail.entering ? t('entering') : undefined}
          onClick={mail.onEnter}
        >
          {t(mail.kind === 'invited' ? 'enterInvited' : 'enterHere')}
        </Button>
      }
    >
      {mail.failed && (
        <Notice kind="error" title={shell('broken')}>
          {shell('brokenWhy')}
        </Notice>
      )}
    </Page>
  )
}

/** After asking for a link, or after opening one that does not let in. */
export function CheckMailPage({ mail }: { mail: CheckMail }) {
  const t = useTranslations('interface.mail')
  useDocumentTitle(t(mail.kind), 'Reliance')
  if (mail.kind === 'sent') return <Sent {...mail} />
  if (mail.kind === 'open' || mail.kind === 'elsewhere' || mail.kind === 'invited') return <Enter {...mail} />
  return (
    <Page
      title={t(mail.kind)}
      sentence={t(mail.kind === 'expired' ? 'expiredWhy' : 'usedWhy')}
      act={
        <LinkButton href="/entrer" kind="main">
          {t('newLink')}
        </LinkButton>
      }
    />
  )
}

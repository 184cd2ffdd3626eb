import { Button } from '@reliance/ui/button.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { type BodyNode, BodyTree } from './body-tree.tsx'
import { MyRole, type OwnRole } from './my-role.tsx'
import { type RoleDetail, RoleView } from './role-view.tsx'

export type WhoDecidesProps = {
  place: { name: string }
  question: string
  onQuestion: (question: string) => void
  /** The answer as a sentence; null while nothing is asked. */
  answer: string | null
  bodies: readonly BodyNode[]
  selected: RoleDetail | null
  today: string
  /** The register of decisions and mandates; null where it is not open. */
  registerHref: string | null
  /** Where a decision is proposed, and the mandate of a role; null for whoever cannot propose one. */
  proposeHref?: string | null
  giveHref?: string | null
  /** What is to fill, and how roles are shared out. */
  below?: ReactNode
  /** What whoever reads holds here. */
  own?: readonly OwnRole[]
}

/** A question, its answer as a sentence, and the tree it comes from; the same rows that the server checks. */
export function WhoDecides(props: WhoDecidesProps) {
  const { place, question, onQuestion, answer, bodies, selected, today, registerHref } = props
  const { proposeHref = null, giveHref = null, own = [] } = props
  const t = useTranslations('interface.decides')
  const shell = useTranslations('interface.shell')
  const register = useTranslations('interface.register')
  const propose = useTranslations('interface.propose')
  useDocumentTitle(t('title'), place.name)
  if (bodies.length === 0)
    return (
      <Page title={t('title')}>
        <EmptyState title={t('empty')} why={t('emptyWhy')} />
      </Page>
    )
  return (
    <Page wide title={t('title')} sentence={t('sentence', { place: place.name })}>
      <MyRole own={own} today={today} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <div className="flex flex-col gap-10 lg:order-2 print:hidden">
          <search className="flex flex-col gap-4">
            <TextField
              type="search"
              label={t('search')}
              hint={t('searchHint')}
              value={question}
              onChange={onQuestion}
            />
            <p
              role="status"
              className={answer === null ? 'only-read' : 'border-accent border-s-4 ps-4 text-20'}
            >
              {answer}
            </p>
          </search>
          {selected !== null && <RoleView role={selected} today={today} giveHref={giveHref} />}
        </div>
        <section className="flex flex-col items-start gap-4">
          <h2 className="text-25">{t('tree')}</h2>
          <BodyTree bodies={bodies} roleId={selected?.roleId ?? null} />
          <div className="flex flex-wrap items-start gap-4 print:hidden">
            <Button onClick={() => window.print()}>{shell('print')}</Button>
            {proposeHref !== null && <LinkButton href={proposeHref}>{propose('propose')}</LinkButton>}
            {registerHref !== null && <LinkButton href={registerHref}>{register('link')}</LinkButton>}
          </div>
        </section>
      </div>
      {props.below}
    </Page>
  )
}

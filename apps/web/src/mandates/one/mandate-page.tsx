import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { hrefOf, type Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { ResignMandate } from '../resign-mandate.tsx'
import { UnderRecall } from '../under-recall.tsx'
import { FileReport } from './file-report.tsx'
import { MandateFacts } from './mandate-facts.tsx'
import { MandateFigure } from './mandate-figure.tsx'
import type { OneMandate } from './one-mandate.ts'
import { ReportDates } from './report-dates.tsx'
import { ReportsList } from './reports-list.tsx'
import { useDeedWords } from './use-deed-words.ts'

type Props = { place: Place; mandate: OneMandate }

const pending = ['given', 'accepted', 'active', 'suspended']

/** What was done under it, as the register of acts counts it. */
function Deeds({ mandate }: { mandate: OneMandate }) {
  const t = useTranslations('mandates.mandate')
  const words = useDeedWords()
  if (mandate.accounts === null) return null
  const lines = words(mandate.accounts.deeds)
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('deeds')}</h2>
      {lines.length === 0 ? (
        <p className="text-ink-soft">{t('deedsNone')}</p>
      ) : (
        <>
          <ul className="list-disc ps-5">
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="text-ink-soft">{t('deedsWhy')}</p>
        </>
      )}
    </section>
  )
}

/** Ending it is at hand, and never the main act. */
function Beside({ place, mandate }: Props) {
  const t = useTranslations('mandates.mandate')
  const recall = useTranslations('interface.recall')
  const { mandateId, state, can, isMine, roleId, roleName } = mandate
  const isOpen = place.closedAt === null && pending.includes(state)
  return (
    <section className="flex flex-col items-start gap-3 print:hidden">
      <h2 className="text-20">{t('actions')}</h2>
      <UnderRecall place={place} mandate={mandate} />
      <Link href={`${hrefOf(place)}/qui-decide?role=${roleId}`} className="target inline-flex items-center">
        {t('roleOf')}
      </Link>
      {isOpen && can.propose && mandate.recall === null && (
        <Link
          href={`${hrefOf(place)}/mandats/${mandateId}/rappel`}
          className="target inline-flex items-center"
        >
          {recall('open')}
        </Link>
      )}
      {isOpen && isMine && state !== 'given' && (
        <ResignMandate place={place} mandateId={mandateId} role={roleName} />
      )}
    </section>
  )
}

/** The main act: what follows, once it is time to decide it. */
function Renew({ place, mandate }: Props) {
  const t = useTranslations('mandates.mandate')
  const { mandateId, isInRenewal, renewedBy, can, roleId, accounts } = mandate
  if (place.closedAt !== null || !isInRenewal || renewedBy !== null || !can.propose) return null
  const hasReport = can.file && accounts?.next?.state !== undefined && accounts.next.state !== 'open'
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      <LinkButton
        href={`${hrefOf(place)}/mandats/donner?suite=${mandateId}`}
        kind={hasReport ? 'plain' : 'main'}
      >
        {t('renew')}
      </LinkButton>
      <p className="text-ink-soft">{t('renewWhy')}</p>
      <Link
        href={`${hrefOf(place)}/mandats/donner?role=${roleId}`}
        className="target inline-flex items-center"
      >
        {t('another')}
      </Link>
    </div>
  )
}

function Content({ place, mandate }: Props) {
  const t = useTranslations('mandates.mandate')
  const states = useTranslations('mandates.states')
  const register = useTranslations('interface.register')
  const { mandateId, roleName, bodyName, state, accounts, can } = mandate
  const title = t('title', { role: roleName, holder: mandate.holder || register('erased') })
  useDocumentTitle(title, place.name)
  return (
    <Page
      title={title}
      sentence={t('sentence', { body: bodyName, state: states(state) })}
      act={<Renew place={place} mandate={mandate} />}
      side={<Beside place={place} mandate={mandate} />}
    >
      {place.closedAt === null && can.file && accounts?.next && (
        <FileReport key={accounts.next.dueOn} place={place} mandateId={mandateId} next={accounts.next} />
      )}
      <section className="flex flex-col gap-3">
        <h2 className="text-25">{t('figureTitle')}</h2>
        <MandateFigure mandate={mandate} />
        {accounts !== null && <ReportDates owed={accounts.owed} />}
      </section>
      <MandateFacts place={place} mandate={mandate} />
      {accounts !== null && <ReportsList place={place} mandate={mandate} />}
      <Deeds mandate={mandate} />
    </Page>
  )
}

/** One mandate: who, for what, until when, what it allows, and what was made of it (R28, R124). */
export function MandatePage({ place, mandateId }: { place: Place; mandateId: string }) {
  const { spaceId } = place
  const query = useQuery(queries.mandates.mandate.queryOptions({ spaceId, mandateId }))
  return <Loaded query={query}>{mandate => <Content place={place} mandate={mandate} />}</Loaded>
}

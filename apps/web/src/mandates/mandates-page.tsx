import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { AllMandates, DissolvedBodies } from './all-mandates.tsx'
import { GivenMandates } from './given-mandates.tsx'
import { MyMandates } from './my-mandates.tsx'
import { PendingDecisions } from './pending-decisions.tsx'
import { proposalNames, proposalsId } from './proposal-names.ts'
import { RegisterList } from './register-list.tsx'
import type { Register } from './register-view.ts'
import { ToSeeTo } from './to-see-to.tsx'

/** What this person can bring to a body; bodies to move or dissolve come once there is one. */
function Proposals({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.propose')
  if (!register.bodies.some(body => body.can.propose)) return null
  const below = register.bodies.some(body => body.dissolvedAt === null && !body.isSovereign)
  const shown = proposalNames.filter(name => below || !['delegation', 'deplacer', 'dissoudre'].includes(name))
  return (
    // Whoever comes for it finds it open.
    <details
      id={proposalsId}
      open={location.hash === `#${proposalsId}` || undefined}
      className="flex flex-col gap-3"
    >
      <summary className="target cursor-pointer font-bold">{t('rare')}</summary>
      <p className="py-2">{t('proposeWhy')}</p>
      <ul>
        {shown.map(name => (
          <li key={name} className="border-hair border-t">
            <Link
              href={`${hrefOf(place)}/mandats/${name}`}
              className="target inline-flex items-center py-2 font-bold"
            >
              {t(`titles.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The one main act; beside a mandate that waits for one's own signature it is not the main one. */
function Give({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.give')
  if (place.closedAt !== null || !register.bodies.some(body => body.can.propose)) return null
  const waits = register.mandates.some(one => one.personId === register.personId && one.state === 'given')
  return (
    <LinkButton href={`${hrefOf(place)}/mandats/donner`} kind={waits ? 'plain' : 'main'}>
      {t('open')}
    </LinkButton>
  )
}

/** What waits, what can be proposed, the register, and the mandates that come from it. */
export function MandatesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.register')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => (
        <Page
          title={t('title')}
          sentence={t('sentence')}
          act={<Give place={place} register={register} />}
          side={
            <>
              {place.closedAt === null && (
                <>
                  <MyMandates place={place} register={register} />
                  <Proposals place={place} register={register} />
                </>
              )}
              <DissolvedBodies register={register} />
            </>
          }
        >
          {place.closedAt === null && (
            <>
              <GivenMandates place={place} register={register} />
              <ToSeeTo place={place} register={register} />
              <PendingDecisions place={place} />
            </>
          )}
          <RegisterList place={place} />
          <AllMandates place={place} register={register} />
        </Page>
      )}
    </Loaded>
  )
}

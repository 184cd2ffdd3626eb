import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../../document-title.ts'
import { hrefOf } from '../../../person.ts'
import { processHref } from '../process-href.ts'
import type { ElectionProps } from '../shown-process.ts'
import { Stations } from '../stations.tsx'
import { WhoAnswered } from '../who-answered.tsx'
import { ElectionActs } from './election-acts.tsx'
import { Ballots, Objections, Proposed, Sought } from './election-said.tsx'

const stations = [
  'role_defining',
  'balloting',
  'revealing',
  'transferring',
  'proposing',
  'objecting',
  'elected',
] as const

/** The station of a state; undefined of one that left the line. */
const stationOf = ({ state, heldState }: ElectionProps['election']) => {
  const at = heldState ?? state
  if (at === 'resolving' || at === 'accepting') return 'objecting'
  if (at === 'celebrated') return 'elected'
  return stations.find(one => one === at)
}

/** Where we are on the line of rounds. */
function Rounds({ election }: Pick<ElectionProps, 'election'>) {
  const t = useTranslations('interface.election')
  const words = useTranslations('interface.consent')
  const here = stationOf(election)
  if (here === undefined) return null
  const at = stations.indexOf(here)
  const isDone = here === 'elected'
  return (
    <Stations
      title={words('steps')}
      words={{ here: words('here'), past: words('past') }}
      stations={stations.map((key, place) => ({
        key,
        label: t(`stations.${key}`),
        standing: place < at || isDone ? 'past' : place === at ? 'here' : 'ahead',
      }))}
    />
  )
}

const rounds: readonly string[] = ['role_defining', 'balloting', 'revealing', 'objecting']

/** Who has answered in the round, beside what is read. */
function Side({ election }: Pick<ElectionProps, 'election'>) {
  const t = useTranslations('interface.election')
  const words = useTranslations('interface.consent')
  const { state, participants, bodyName, facilitatorName, shown } = election
  const isHidden = state === 'balloting' || (state === 'objecting' && shown === null)
  return (
    <>
      {rounds.includes(state) && (
        <WhoAnswered
          title={words('who')}
          people={participants}
          words={{ answered: words('hasSaid'), silent: words('silent'), somebody: words('somebody') }}
          {...(isHidden && { hint: words('whoHidden') })}
        />
      )}
      <ul className="flex flex-col gap-1 text-ink-soft">
        <li>{t('body', { name: bodyName })}</li>
        <li>{t('facilitated', { name: facilitatorName || words('somebody') })}</li>
      </ul>
    </>
  )
}

/** An election without candidate: what is done now, the one act of whoever reads, what is sought, and what was said. */
export function ElectionPage({ place, election }: ElectionProps) {
  const t = useTranslations('interface.election')
  const words = useTranslations('interface.consent')
  const title = t('title', { role: election.title })
  useDocumentTitle(title, place.name)
  const { decisionId, state } = election
  const who = election.proposedName || words('somebody')
  const said = state === 'elected' ? t('electedWho', { name: who }) : t(`now.${state}`)
  return (
    <Page title={title} sentence={said} side={<Side election={election} />}>
      <Rounds election={election} />
      <Sought election={election} />
      <Proposed election={election} />
      {place.closedAt === null && <ElectionActs place={place} election={election} />}
      <Objections election={election} />
      <Ballots election={election} />
      <ul className="print:hidden">
        {decisionId !== null && (
          <li>
            <Link
              href={`${hrefOf(place)}/decisions/${decisionId}`}
              className="target inline-flex items-center"
            >
              {words('decision')}
            </Link>
          </li>
        )}
        <li>
          <Link href={processHref(place)} className="target inline-flex items-center">
            {words('back')}
          </Link>
        </li>
      </ul>
    </Page>
  )
}

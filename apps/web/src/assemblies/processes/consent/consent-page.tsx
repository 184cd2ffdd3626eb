import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../../document-title.ts'
import { useMoment } from '../../../identity/use-moment.ts'
import { hrefOf } from '../../../person.ts'
import { processHref } from '../process-href.ts'
import type { ConsentProps } from '../shown-process.ts'
import { Stations } from '../stations.tsx'
import { WhoAnswered } from '../who-answered.tsx'
import { ConsentActs } from './consent-acts.tsx'
import { ConsentSaid } from './consent-said.tsx'
import { AboutConsent, ConsentText } from './consent-text.tsx'

const stations = ['clarifying', 'feelings', 'amending', 'objecting', 'adopted'] as const
type StationKey = (typeof stations)[number]

/** The station of a state; null of one that left the line. */
const stationOf = ({ state, heldState }: ConsentProps['consent']): StationKey | null => {
  const at = heldState ?? state
  if (at === 'testing' || at === 'integrating') return 'objecting'
  if (at === 'celebrated') return 'adopted'
  return stations.find(one => one === at) ?? null
}

/** Where we are on the line of rounds. */
function Rounds({ consent }: Pick<ConsentProps, 'consent'>) {
  const t = useTranslations('interface.consent')
  const here = stationOf(consent)
  if (here === null) return null
  const at = stations.indexOf(here)
  const isDone = here === 'adopted'
  return (
    <Stations
      title={t('steps')}
      words={{ here: t('here'), past: t('past') }}
      stations={stations.map((key, place) => ({
        key,
        label: t(`stations.${key}`),
        standing: place < at || isDone ? 'past' : place === at ? 'here' : 'ahead',
      }))}
    />
  )
}

/** What comes next, and until when. */
function Next({ consent }: Pick<ConsentProps, 'consent'>) {
  const t = useTranslations('interface.consent')
  const moment = useMoment()
  const { state, closesAt, shown } = consent
  const following = (
    ['clarifying', 'feelings', 'amending', 'objecting', 'testing', 'integrating'] as const
  ).find(one => one === state)
  if (following === undefined) return null
  return (
    <p>
      {closesAt !== null && shown === null && <strong>{t('until', { when: moment(closesAt) })} </strong>}
      {t(`next.${following}`)}
    </p>
  )
}

/** Who has answered in the round, beside what is read. */
function Who({ consent }: Pick<ConsentProps, 'consent'>) {
  const t = useTranslations('interface.consent')
  const { state, participants, proposerId, shown } = consent
  if (state !== 'clarifying' && state !== 'feelings' && state !== 'objecting') return null
  const asked = state === 'objecting' ? participants : participants.filter(one => one.id !== proposerId)
  return (
    <WhoAnswered
      title={t('who')}
      people={asked}
      words={{
        answered: t('hasSaid'),
        silent: t(shown === null ? 'silent' : 'noAnswer'),
        somebody: t('somebody'),
      }}
      {...(state === 'objecting' && shown === null && { hint: t('whoHidden') })}
    />
  )
}

/** A decision by consent: what is done now, until when, the one act of whoever reads, the text, and what was said. */
export function ConsentPage({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consent')
  useDocumentTitle(consent.title, place.name)
  const { decisionId } = consent
  return (
    <Page
      title={consent.title}
      sentence={t(`now.${consent.state}`)}
      side={
        <>
          <Who consent={consent} />
          <AboutConsent consent={consent} />
        </>
      }
    >
      <Rounds consent={consent} />
      <Next consent={consent} />
      <ConsentText consent={consent} />
      {place.closedAt === null && <ConsentActs place={place} consent={consent} />}
      <ConsentSaid consent={consent} />
      <ul className="print:hidden">
        {decisionId !== null && (
          <li>
            <Link
              href={`${hrefOf(place)}/decisions/${decisionId}`}
              className="target inline-flex items-center"
            >
              {t('decision')}
            </Link>
          </li>
        )}
        <li>
          <Link href={processHref(place)} className="target inline-flex items-center">
            {t('back')}
          </Link>
        </li>
      </ul>
    </Page>
  )
}

import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useTranslations } from 'use-intl'
import { useNames } from '../../../format.ts'
import type { ElectionProps } from '../shown-process.ts'

type Election = ElectionProps['election']
type Props = { election: Election }

/** What is said one after the other, and never changes: its place tells it from what else says the same. */
const inOrder = <One,>(all: readonly One[]) => all.map((one, place) => ({ ...one, place }))

function useName(election: Election): (id: string | null) => string {
  const t = useTranslations('interface.consent')
  return id => election.participants.find(one => one.id === id)?.name || t('somebody')
}

/** What is sought: the mission, what is told of it, the term, and the qualities that it asks for. */
export function Sought({ election }: Props) {
  const t = useTranslations('interface.election')
  const name = useName(election)
  const { role, criteria, draftObjections } = election
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('sought')}</h2>
      <div className="border-accent border-s-4 ps-4 text-20">
        <Paragraphs text={role.mission} />
      </div>
      <p>
        <strong>{t('accountabilities')}.</strong> {role.accountabilities}
      </p>
      <p className="font-bold">{t('term', { count: role.termMonths })}</p>
      {role.support !== '' && (
        <p>
          <strong>{t('support')}.</strong> {role.support}
        </p>
      )}
      <h3 className="text-20">{t('criteria')}</h3>
      <ul className="list-disc ps-6">
        {criteria.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {election.state === 'role_defining' && draftObjections.length > 0 && (
        <>
          <h3 className="text-20">{t('coincides')}</h3>
          <ul className="flex flex-col gap-3">
            {draftObjections.map(({ id, text }) => (
              <li key={id}>
                <p className="text-ink-soft">{name(id)}</p>
                <p className="whitespace-pre-line">{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The person proposed, with the reason, and who declined. */
export function Proposed({ election }: Props) {
  const t = useTranslations('interface.election')
  const [name, names] = [useName(election), useNames()]
  const { proposedId, proposedName, proposalReason, declinedIds } = election
  return (
    <>
      {proposedId !== null && (
        <section className="flex flex-col gap-2">
          <h2 className="text-25">{t('proposed')}</h2>
          <p className="font-bold text-20">{proposedName || name(proposedId)}</p>
          <Paragraphs text={proposalReason} />
        </section>
      )}
      {declinedIds.length > 0 && (
        <p className="text-ink-soft">{t('declined', { names: names(declinedIds.map(name)) })}</p>
      )}
    </>
  )
}

/** Objections that are shown, and those that were taken up, with what lifted them. */
export function Objections({ election }: Props) {
  const t = useTranslations('interface.election')
  const name = useName(election)
  const shown = (election.shown ?? []).map(({ id, reason }) => ({ objectorId: id, reason, liftedBy: '' }))
  const all = inOrder([...election.objections, ...shown])
  if (all.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('objections')}</h2>
      <ol className="flex flex-col gap-4 border-edge border-s-2 ps-5">
        {all.map(({ place, objectorId, reason, liftedBy }) => (
          <li key={place} className="flex flex-col gap-1">
            <p className="text-ink-soft">{name(objectorId)}</p>
            <p className="whitespace-pre-line font-bold">{reason}</p>
            {liftedBy !== '' && <p>{t('lifted', { text: liftedBy })}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The ballots that were read, with their reasons, the voices that moved, and how many each has. */
export function Ballots({ election }: Props) {
  const t = useTranslations('interface.election')
  const name = useName(election)
  const { nominations, transfers, tally } = election
  if (nominations === null || tally === null) return null
  if (nominations.length === 0) return <p className="text-ink-soft">{t('destroyed')}</p>
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('ballots')}</h2>
      <ul className="flex flex-col gap-1">
        {Object.entries(tally).map(([id, count]) => (
          <li key={id} className="font-bold">
            {t('voices', { name: name(id), count })}
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">{t('voicesWhy')}</p>
      <ul className="flex flex-col gap-3">
        {nominations.map(({ voterId, nomineeId, reason }) => (
          <li key={voterId} className="border-hair border-t pt-3">
            <p className="font-bold">{t('ballot', { voter: name(voterId), nominee: name(nomineeId) })}</p>
            {reason !== '' && <p className="whitespace-pre-line">{reason}</p>}
          </li>
        ))}
        {inOrder(transfers).map(({ place, voterId, toId, reason }) => (
          <li key={place} className="border-hair border-t pt-3">
            <p className="font-bold">{t('transfer', { voter: name(voterId), nominee: name(toId) })}</p>
            <p className="whitespace-pre-line">{reason}</p>
          </li>
        ))}
      </ul>
      <p className="text-15 text-ink-soft">{t('kept')}</p>
    </section>
  )
}

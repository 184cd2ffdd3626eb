import { centsOf } from '@reliance/core/fund/euros.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Application } from './application-draft.ts'
import { GivingFigure } from './giving-figure.tsx'

type Giving = NonNullable<Application['giving']>
type Props = { project: Application; place: Place; by: Giving['mine'][number] }

function Give({ project, place, by, isMissing }: Props & { isMissing: boolean }) {
  const t = useTranslations('interface.giving')
  const euros = useEuros()
  const say = useSay()
  const about = { applicationId: project.applicationId, organisationId: by.organisationId }
  const { spaceId } = place
  const form = useDraft(
    `gift-${by.organisationId}`,
    () => ({ amount: '' }),
    ({ amount }, requestId) => api.fund.give.mutate({ spaceId, requestId, ...about, amount }),
    ({ amount }) => t('gave', { amount: euros(amount) }),
  )
  const rest = useAct((_: null, requestId) => api.fund.fundRest.mutate({ spaceId, requestId, ...about }), {
    onDone: ({ amount }) => say(t('gave', { amount: euros(amount) })),
  })
  const said = {
    organisation: by.displayName,
    gift: euros(by.gift),
    left: euros(by.left),
    envelope: euros(by.envelope),
  }
  return (
    <div className="flex flex-col gap-3">
      <p>{t('part', said)}</p>
      <ActNotice failure={rest.failure} />
      <ActForm
        act={form.act}
        input={() => form.draft}
        submitLabel={t('give')}
        beside={
          isMissing && (
            <Button pending={rest.sending ? t('rest') : undefined} onClick={() => void rest.send(null)}>
              {t('rest')}
            </Button>
          )
        }
      >
        <TextField
          label={t('amount', said)}
          hint={t('amountHint')}
          inputMode="decimal"
          autoComplete="off"
          {...form.text('amount')}
        />
      </ActForm>
    </div>
  )
}

/** Where each organisation distributes its part: what this project has by now, and what one can give, change, take back. */
export function GiveToProject({ project, place }: { project: Application; place: Place }) {
  const t = useTranslations('interface.giving')
  const euros = useEuros()
  const { giving } = project
  if (!giving || project.state !== 'submitted') return null
  return (
    <section className="flex flex-col gap-4 border-hair border-t pt-6">
      <h2 className="text-25">{t('title')}</h2>
      <GivingFigure project={project} giving={giving} />
      <ul className="list-disc ps-5">
        {giving.gifts.map(one => (
          <li key={one.organisationId}>
            {t('gift', { organisation: one.displayName, amount: euros(one.amount) })}
          </li>
        ))}
      </ul>
      {place.closedAt === null &&
        giving.mine.map(by => (
          <Give
            key={by.organisationId}
            project={project}
            place={place}
            by={by}
            isMissing={centsOf(giving.given) < centsOf(project.maximum)}
          />
        ))}
    </section>
  )
}

import { LinkButton } from '@reliance/ui/link-button.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import type { Granted } from './granted.ts'

type Props = { project: Granted; place: Place; applicationId: string }

/** The treasury prepares a tranche for all partners; two others approve it. */
export function PreparePayouts({ project, place, applicationId }: Props) {
  const t = useTranslations('interface.granted')
  const [tranche] = project.can.prepare
  const [prepared, setPrepared] = useState(false)
  const { act, draft, text } = useDraft(
    `payouts-${tranche}`,
    () => ({ purpose: '' }),
    ({ purpose }, requestId) =>
      api.fund.preparePayouts.mutate({
        spaceId: place.spaceId,
        applicationId,
        tranche: tranche ?? 1,
        purpose,
        requestId,
      }),
    answer => {
      setPrepared(true)
      return t('prepared', { count: answer.prepared.length })
    },
  )
  if (tranche === undefined && !prepared) return null
  return (
    <section className="flex max-w-line flex-col gap-4 border-hair border-t pt-6">
      {tranche !== undefined && (
        <ActForm act={act} input={() => draft} submitLabel={t('prepare', { tranche })}>
          <TextField label={t('purpose')} {...text('purpose')} />
        </ActForm>
      )}
      <p>
        <LinkButton href={fundHref(place, 'paiements')}>{t('payments')}</LinkButton>
      </p>
    </section>
  )
}

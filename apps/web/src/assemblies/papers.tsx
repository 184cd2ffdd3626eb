import { assemblyPapers } from '@reliance/core/assemblies/assembly-paper.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { SaveButton } from '../files/save-button.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Assembly } from './shown-assembly.ts'

/** What an assembly can be held with on paper; the attendance sheet is printed by whoever holds it, a certificate by whoever was there. */
export function AssemblyPapers({
  place,
  assembly: { id: assemblyId, can, wasThere },
}: {
  place: Place
  assembly: Assembly
}) {
  const t = useTranslations('interface.assembly')
  const papers = useTranslations('assemblies.sheets')
  const lang = useLocale() === 'fr' ? 'fr' : 'en'
  return (
    <div className="print:hidden">
      <Foldable title={t('papers')} isOpen={false} level={2}>
        <div className="flex flex-col items-start gap-3">
          {assemblyPapers
            .filter(which => (which === 'attendance' ? can.keep : which !== 'certificate' || wasThere))
            .map(which => (
              <SaveButton
                key={which}
                label={papers(which)}
                type="application/pdf"
                make={() => api.assemblies.paper.query({ spaceId: place.spaceId, assemblyId, which, lang })}
              />
            ))}
        </div>
      </Foldable>
    </div>
  )
}

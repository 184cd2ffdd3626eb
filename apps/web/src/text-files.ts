import type { Language } from '@reliance/core/shared/messages.ts'

type Words = { interface?: object; [context: string]: object | undefined }

/** One fetch: the words of a context's pages, or of its rules, by the name under which pages read them. */
export type FetchTexts = () => Promise<Words>

/** All texts, by their file in `core`; first-files.ts reads the same names when the pages are built. */
export const textFiles = {
  'shared/interface': {
    fr: async () => ({ interface: (await import('@reliance/core/shared/interface.fr.ts')).interfaceFr }),
    en: async () => ({ interface: (await import('@reliance/core/shared/interface.en.ts')).interfaceEn }),
  },
  'shared/messages': {
    fr: async () => ({ shared: (await import('@reliance/core/shared/messages.fr.ts')).sharedFr }),
    en: async () => ({ shared: (await import('@reliance/core/shared/messages.en.ts')).sharedEn }),
  },
  'shared/collection': {
    fr: async () => ({ interface: (await import('@reliance/core/shared/collection.fr.ts')).collectionFr }),
    en: async () => ({ interface: (await import('@reliance/core/shared/collection.en.ts')).collectionEn }),
  },
  'identity/interface': {
    fr: async () => ({
      interface: (await import('@reliance/core/identity/interface.fr.ts')).identityInterfaceFr,
    }),
    en: async () => ({
      interface: (await import('@reliance/core/identity/interface.en.ts')).identityInterfaceEn,
    }),
  },
  'identity/account': {
    fr: async () => ({
      interface: (await import('@reliance/core/identity/account.fr.ts')).accountInterfaceFr,
    }),
    en: async () => ({
      interface: (await import('@reliance/core/identity/account.en.ts')).accountInterfaceEn,
    }),
  },
  'identity/my-data': {
    fr: async () => ({ interface: (await import('@reliance/core/identity/my-data.fr.ts')).myDataFr }),
    en: async () => ({ interface: (await import('@reliance/core/identity/my-data.en.ts')).myDataEn }),
  },
  'identity/messages': {
    fr: async () => ({ identity: (await import('@reliance/core/identity/messages.fr.ts')).identityFr }),
    en: async () => ({ identity: (await import('@reliance/core/identity/messages.en.ts')).identityEn }),
  },
  'organisations/interface': {
    fr: async () => ({
      interface: (await import('@reliance/core/organisations/interface.fr.ts')).organisationsInterfaceFr,
    }),
    en: async () => ({
      interface: (await import('@reliance/core/organisations/interface.en.ts')).organisationsInterfaceEn,
    }),
  },
  'organisations/messages': {
    fr: async () => ({
      organisations: (await import('@reliance/core/organisations/messages.fr.ts')).organisationsFr,
    }),
    en: async () => ({
      organisations: (await import('@reliance/core/organisations/messages.en.ts')).organisationsEn,
    }),
  },
  'coalitions/interface': {
    fr: async () => ({
      interface: (await import('@reliance/core/coalitions/interface.fr.ts')).coalitionsInterfaceFr,
    }),
    en: async () => ({
      interface: (await import('@reliance/core/coalitions/interface.en.ts')).coalitionsInterfaceEn,
    }),
  },
  'coalitions/messages': {
    fr: async () => ({ coalitions: (await import('@reliance/core/coalitions/messages.fr.ts')).coalitionsFr }),
    en: async () => ({ coalitions: (await import('@reliance/core/coalitions/messages.en.ts')).coalitionsEn }),
  },
  'mandates/interface': {
    fr: async () => ({
      interface: (await import('@reliance/core/mandates/interface.fr.ts')).mandatesInterfaceFr,
    }),
    en: async () => ({
      interface: (await import('@reliance/core/mandates/interface.en.ts')).mandatesInterfaceEn,
    }),
  },
  'mandates/messages': {
    fr: async () => ({ mandates: (await import('@reliance/core/mandates/messages.fr.ts')).mandatesFr }),
    en: async () => ({ mandates: (await import('@reliance/core/mandates/messages.en.ts')).mandatesEn }),
  },
  'positions/interface': {
    fr: async () => ({
      interface: (await import('@reliance/core/positions/interface.fr.ts')).positionsInterfaceFr,
    }),
    en: async () => ({
      interface: (await import('@reliance/core/positions/interface.en.ts')).positionsInterfaceEn,
    }),
  },
  'positions/messages': {
    fr: async () => ({ positions: (await import('@reliance/core/positions/messages.fr.ts')).positionsFr }),
    en: async () => ({ positions: (await import('@reliance/core/positions/messages.en.ts')).positionsEn }),
  },
  'consultations/interface': {
    fr: async () => ({
      interface: (await import('@reliance/core/consultations/interface.fr.ts')).consultationsInterfaceFr,
    }),
    en: async () => ({
      interface: (await import('@reliance/core/consultations/interface.en.ts')).consultationsInterfaceEn,
    }),
  },
  'consultations/messages': {
    fr: async () => ({
      consultations: (await import('@reliance/core/consultations/messages.fr.ts')).consultationsFr,
    }),
    en: async () => ({
      consultations: (await import('@reliance/core/consultations/messages.en.ts')).consultationsEn,
    }),
  },
} as const satisfies Record<string, Record<Language, FetchTexts>>

export type TextFile = keyof typeof textFiles

import { useTranslation } from 'react-i18next'
import type { zh } from '../i18n/zh'
import type { EdgeKind, NodeKind } from './drawn-graph'

type TypeName = keyof (typeof zh)['type']
type LinkageName = keyof (typeof zh)['linkageKind']
type StructureName = keyof (typeof zh)['network']['structure']

/** What the drawing's kinds and types are called. */
export function useWords() {
  const { t } = useTranslation()
  return {
    kind: (kind: NodeKind) => (kind === 'OTHER' ? t('network.others') : t(`type.${kind}`)),
    line: (kind: EdgeKind) =>
      kind === 'OTHER_LINKAGE' || kind === 'STRUCTURE' ? t(`network.${kind}`) : t(`linkageKind.${kind}`),
    type: (type: string) => t(`type.${type as TypeName}`),
    edge: ({ type, linkage }: { type: string; linkage: string | null }) =>
      linkage ? t(`linkageKind.${type as LinkageName}`) : t(`network.structure.${type as StructureName}`),
  }
}

import { reconciledTypes, shown } from './types'

/** What the service says of itself, as the specification 0.2 has it; `base` is where it is reached. */
export function manifestAt(base: string, within: string | null) {
  const url = `${base}/reconcile`
  const query = within === null ? '' : `?within=${encodeURIComponent(within)}`
  const suggest = (what: string) => ({
    service_url: base,
    service_path: `/reconcile/suggest/${what}${query}`,
  })
  return {
    versions: ['0.2'],
    name: `Gongjian 共建${within === null ? '' : ` ${within}`}`,
    identifierSpace: `${base}/nodes/`,
    schemaSpace: `${base}/playground#`,
    defaultTypes: reconciledTypes.map(shown),
    view: { url: `${base}/nodes/{{id}}` },
    preview: { url: `${url}/preview?id={{id}}`, width: 420, height: 160 },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/properties' },
      property_settings: [],
    },
  }
}

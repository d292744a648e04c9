/** Areas that a row may leave to what stands around it: its section, the title and the sheet. */
export const LIES_AROUND: ReadonlySet<string> = new Set([
  'pairings.community_code',
  'duty_reports.community_code',
  'contacts.area_code',
  'list_items.community_code',
  'activities.area_code',
  'venues.area_code',
  'volunteer_teams.area_code',
  'service_calls.raised_by_code',
])

import { vocabulary } from '../terms/vocabulary'

export const venueKinds = vocabulary('VenueKind', 'What kind of venue 阵地类型.', {
  SERVICE_CENTRE: { en: 'Party-mass service centre', zh: ['党群服务中心'] },
  SERVICE_STATION: { en: 'Party-mass service station', zh: ['党群服务站'] },
  COMPOUND_STATION: {
    en: 'Station in a residential compound',
    zh: ['小区驿站', '小区党群驿站'],
    means: 'Station in a residential compound 小区党群驿站',
  },
  COURIER_STATION: { en: 'Station for couriers and other new-employment workers', zh: ['新就业群体驿站'] },
  OPEN_VENUE: { en: 'Venue that a unit opens to others', zh: ['开放场所'] },
  MEMBER_HOME: { en: 'Home of Party members', zh: ['党员之家'] },
})

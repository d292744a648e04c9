/** One of the seven places (试点地区) whose published figures the sample register agrees with. */
export interface PlaceIdentity {
  /** Folder under `data/places/`, and prefix of the references of its figures. */
  key: string
  /** Prefix of the references of its synthetic rows: `XN-U0001`. */
  ref: string
  /** Statistical code, or the code of the functional zone (功能区). */
  areaCode: string
  name: string
  province: string
  /** Every official area whose code begins with one of these belongs to the place. */
  officialPrefixes: string[]
}

export const places = [
  place('xingning', 'XN', '441481', '兴宁市', '广东省'),
  place('ningde', 'ND', '3509', '宁德市', '福建省'),
  place('zhanjiang-etdz', 'ZJ', '4408-ETDZ', '湛江经开区', '广东省', [
    '440803070',
    '440803071',
    '440811070',
    '440811071',
    '440811072',
    '440811173',
  ]),
  place('xigang', 'XG', '210203', '西岗区', '辽宁省'),
  place('jidong', 'JD', '230321', '鸡东县', '黑龙江省'),
  place('dingzhou', 'DZ', '130682', '定州市', '河北省'),
  place('qingtongxia', 'QT', '640381', '青铜峡市', '宁夏'),
] as const

export type PlaceKey =
  | 'xingning'
  | 'ningde'
  | 'zhanjiang-etdz'
  | 'xigang'
  | 'jidong'
  | 'dingzhou'
  | 'qingtongxia'

function place<K extends PlaceKey>(
  key: K,
  ref: string,
  areaCode: string,
  name: string,
  province: string,
  officialPrefixes = [areaCode],
): PlaceIdentity & { key: K } {
  return { key, ref, areaCode, name, province, officialPrefixes }
}

/**
 * Why a text may mean a thing, in words that a clerk understands: in English, which ends in an English word, and then in
 * Chinese. So a page can tell the one from the other whatever names stand in them.
 */
export const reason = {
  same: () => 'The same name 名称相同',
  place: () => 'Apart from the name of the place 不计地名',
  word: (word: string) => `${word} in front says to whom it belongs 冠“${word}”`,
  inBrackets: () => 'Apart from what stands in brackets 不计括号内文字',
  areaForm: () => 'Apart from 街道 or 社区 after the name of an area 不计“街道、社区”二字',
  short: (short: string, whole: string) =>
    `${short} for ${whole} is a short form “${short}”是“${whole}”的简称`,
  head: (head: string) => `${head} in front is left out 省略“${head}”`,
  legalForm: (form: string) => `${form} is left out 省略“${form}”`,
  trade: (trade: string, short: string) => `${trade} is called ${short} here “${trade}”简作“${short}”`,
  office: (branch: string) => `The ${branch} for the whole place 当地${branch}`,
  former: (name: string) => `${name} is a former name of it 曾用名“${name}”`,
  title: (title: string) => `${title} is a post in it “${title}”为职务`,
  party: (form: string) => `${form} is its Party organisation “${form}”为其党组织`,
  context: (words: string) => `${words} is what section or title says 标题或分段写明“${words}”`,
  near: () => 'It is where the row is about 与本行所在区域一致',
  sameStreet: () => 'It is in the street that the row is about 与本行同属一个街道',
  sound: () => 'The names sound the same 名称同音',
  letter: () => 'One letter is another 一字之差',
  alike: (percent: number) => `The names are alike to ${percent}% 名称相似${percent}%`,
  holds: () => 'Its name has all of these letters in this order 名称依次含有这些字',
  otherPlace: () => 'The text names another place or level 地名或层级不符',
  elsewhere: (there: string, here: string) =>
    `It lies in ${there}, and ${here} is what stands beside it 在“${there}”，不在“${here}”`,
  levelUnsure: () => 'The text does not say of which level 未写明是哪一级',
  ended: (day: string) => `Since ${day} it is no more ${day}起已撤销`,
  sharing: (count: number) => `${count} are called so 同名${count}个`,
  branches: () => 'It has branches, one of which may be meant 另有分支机构',
  whole: () => 'The whole name of the area 区域名称相同',
  stem: () => 'The name of the area without what it ends in 区域简称',
  leads: (area: string) => `${area} is led by it 领导“${area}”`,
  ofUnit: (unit: string) => `${unit} has it for a Party organisation 属于“${unit}”`,
  ofArea: (area: string) => `${area} is where it belongs 属于“${area}”`,
  otherForm: () => 'It is called otherwise 组织形式不同',
  person: () => 'The same name 姓名相同',
  employer: () => 'Employed there 任职单位相同',
  otherEmployer: () => 'Employed elsewhere 任职单位不同',
} as const

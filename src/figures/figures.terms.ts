import { vocabulary } from '../terms/vocabulary'

export const figureBounds = vocabulary('FigureBound', 'How exactly a figure was published 数值界限.', {
  EXACT: { en: 'This many', zh: ['等于'] },
  AT_LEAST: { en: 'at least', zh: ['至少'], onPage: '不少于', means: 'This many or more 不少于' },
  ABOUT: { en: 'about', zh: ['约'], means: 'About this many, give or take a twentieth 约' },
})

/** Which kinds of deviation are easily taken for one another, so that the right one is a tap away. */

import { type Category, categories } from './deviation.ts'

/** What is reported most, where the words told of nothing. An odd number, so that the way to the rest ends a row of two. */
const commonest: readonly Category[] = ['V1', 'V2', 'V3', 'V5', 'V6']

/** The likeliest other kinds stand open on the receipt, the rest behind one more tap. */
export const otherCategories = (
  category: Category | null,
): { near: readonly Category[]; rest: readonly Category[] } => {
  const near = category ? neighbours[category] : commonest
  return { near, rest: categories.filter(code => code !== category && !near.includes(code)) }
}

const neighbours: Readonly<Record<Category, readonly Category[]>> = {
  V1: ['V2', 'V3', 'V6'],
  V2: ['V3', 'V1', 'V5'],
  V3: ['V2', 'V1', 'V5'],
  V4: ['V8', 'V5', 'V6'],
  V5: ['V2', 'V3', 'V4'],
  V6: ['V1', 'V10', 'V11'],
  V7: ['V8', 'V6', 'V10'],
  V8: ['V7', 'V4', 'V11'],
  V9: ['V12', 'V11', 'V10'],
  V10: ['V6', 'V11', 'V9'],
  V11: ['V10', 'V6', 'V9'],
  V12: ['V9', 'V8', 'V10'],
  V0: ['V11', 'V6', 'V5'],
}

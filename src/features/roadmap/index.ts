/** The door of the roadmap (veikart): guides with phases and steps, who has done what, and what is next. */

export { readAssessment } from './assessment.ts'
export { readGuide } from './guide.ts'

// The engine's former place, until nobody comes here any more.
export { check, checkTogether, type TogetherReport, type Workbook } from './engine/check';
export type {
  AcceptedFinding,
  CheckedTable,
  NearMiss,
  PairSummary,
  Report,
  RuleNotRun,
} from './engine/report';

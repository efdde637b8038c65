// The engine's former place, until nobody comes here any more.
export { recogniseTables } from './engine/check';

import type { Language } from '../../core/language/language';
import type { State } from './file-state';

/** The same words in pane, page and paper. */
export const stateWords: Readonly<Record<Language, Readonly<Record<State, string>>>> = {
  id: {
    'tidak-terbaca': 'tidak terbaca',
    bergalat: 'bergalat',
    'belum-dikenali': 'belum dikenali',
    diragukan: 'diragukan',
    berperingatan: 'berperingatan',
    bersih: 'bersih',
    'belum-diperiksa': 'belum diperiksa',
  },
  en: {
    'tidak-terbaca': 'could not be read',
    bergalat: 'with errors',
    'belum-dikenali': 'not recognised',
    diragukan: 'doubtful',
    berperingatan: 'with warnings',
    bersih: 'clean',
    'belum-diperiksa': 'not checked yet',
  },
};

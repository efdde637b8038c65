export type Language = 'id' | 'en';

/** A sentence or a word in both languages; Indonesian is the one that counts. */
export type Bilingual = Readonly<Record<Language, string>>;

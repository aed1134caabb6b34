/** The languages of the report and of evalrep's own messages. */
export type Language = 'nl' | 'en';

/** The same thing said in every language. */
export type InLanguages<T> = Record<Language, T>;

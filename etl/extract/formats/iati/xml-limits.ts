/** What an honest IATI file keeps within, so that a hostile one takes neither memory nor time. */

/** The standard needs 8 levels; extensions of publishers stay below 20. */
export const MAX_DEPTH = 100;

/** One tag, text, comment or declaration, in UTF-16 units. The longest narrative seen has some 30,000. */
export const MAX_TOKEN = 1024 * 1024;

/** One opening tag with its attributes, in UTF-16 units. */
export const MAX_TAG = 64 * 1024;

/** Elements of one activity that are kept: 25,000 transactions of 12. */
export const MAX_ELEMENTS = 300_000;

/** One activity in UTF-16 units, where nothing else is said. */
export const MAX_ACTIVITY = 20 * 1024 * 1024;

/** Entities that are not known, in one file: a page of typing errors, not a bomb. */
export const MAX_UNKNOWN_ENTITIES = 1_000;

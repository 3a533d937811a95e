/** Limits of Workers KV that every shelf keeps to, so that what works locally works there. Sizes in bytes. */
export const maxKeyBytes = 512;
export const maxValueBytes = 25 * 1024 * 1024;
export const maxMetadataBytes = 1024;
export const maxKeysAGet = 100;
export const maxKeysAList = 1000;
/** What one invocation may do; a bulk get counts as one. */
export const maxOperationsARun = 1000;
/** The free plan's writes a day. */
export const freeWritesADay = 1000;

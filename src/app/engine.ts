/** Name and version of the engine, recorded beside every edition; the version is package.json's. */
export const engine = 'backgrounder/0.10.0';

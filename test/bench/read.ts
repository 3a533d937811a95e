/**
 * `npm run -s bench:read -- [data folder] [--misses] [--only part]`: quality and speed of reading, beside other readers in the same run.
 * Each part is a file that runs by itself as well; to add one, write it and list it here.
 */
const parts = ['sentences', 'dates', 'names', 'attributions', 'speed', 'cold'];

const at = process.argv.indexOf('--only');
const only = at > 0 ? process.argv.splice(at, 2)[1] : undefined;
for (const part of parts) {
  if (only !== undefined && only !== part) continue;
  console.log(`\n# ${part}`);
  await import(`./parts/${part}.ts`);
}

export {};

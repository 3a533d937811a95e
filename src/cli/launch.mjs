// Starts a TypeScript file of this folder: node launch.mjs main ARGS... In plain JavaScript, so that a Node that cannot
// run TypeScript still gets to say so in one line. Without a name it only checks.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Backgrounder needs Node 22.18 or newer, and this is ${process.versions.node}: the newer Node that "npm ci" brings along could not be installed. Run "npm ci" again with access to the package registry, or install Node 24 from https://nodejs.org.`,
  );
  process.exit(1);
}
const [name] = process.argv.splice(2, 1);
if (name !== undefined) await import(`./${name}.ts`);

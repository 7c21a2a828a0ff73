// Loaded before every script of ours, in plain JavaScript so that an old Node can still read it and say what is wrong.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// From 22.18 on Node runs TypeScript as it is; the SQLite binding needs 22 as well.
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}; Visavis needs 22.18 or newer. "npm install" brings Node 24 along where it can be fetched: run it again online, or install Node 24.`,
  );
  process.exit(1);
}

// Keeps what Node makes of our TypeScript, so that the next start need not make it again.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/visavis', import.meta.url)));

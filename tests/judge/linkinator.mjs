// Follows every link of the built site with linkinator: `node linkinator.mjs FOLDER BASE_URL`.
//
// Addresses under the site's own base are asked of the host here, so canonical addresses, alternates and pictures for other
// sites are followed too; those of others are not, and others may share the site's host.

import { LinkChecker } from "linkinator";
import { serve } from "./host.mjs";

const [folder, base] = process.argv.slice(2);
const server = await serve(folder, base);
const here = `http://127.0.0.1:${server.address().port}`;
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const checker = new LinkChecker();
const { links } = await checker.check({
  path: here + new URL(base).pathname,
  recurse: true,
  concurrency: 20,
  urlRewriteExpressions: [{ pattern: new RegExp(`^${escaped(base)}`), replacement: here + new URL(base).pathname }],
  linksToSkip: [`^(?!${escaped(here)}/)`],
});
server.close();

const followed = links.filter((link) => link.state !== "SKIPPED");
const findings = followed.filter((link) => link.state === "BROKEN");
for (const { url, status, parent } of findings) console.log(`${parent}: linkinator: ${url} answers ${status}`);
console.error(`linkinator: ${followed.length} addresses, ${findings.length} findings`);
process.exit(findings.length || !followed.length ? 1 : 0);

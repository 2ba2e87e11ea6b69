// CloudFront before a bucket, as far as its manual tells: the function for requests and responses, the policy of
// headers, one page for unknown addresses.
//
//     cloudfront.mjs ROOT BASE PORT

import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import vm from "node:vm";

const [root, base, port] = process.argv.slice(2);
const source = readFileSync(join(root, base, "cloudfront-function.js"), "utf8");
if (Buffer.byteLength(source) > 10240) throw new Error("the function is too large");
const policy = JSON.parse(readFileSync(join(root, base, "cloudfront-headers.json"), "utf8"));
const handler = vm.runInNewContext(`${source}\nhandler`, {});

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml; charset=utf-8", ".png": "image/png",
  ".jpg": "image/jpeg", ".webp": "image/webp", ".xml": "application/xml; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".vtt": "text/vtt; charset=utf-8",
};

function policyHeaders() {
  const security = policy.SecurityHeadersConfig;
  const headers = {
    "content-security-policy": security.ContentSecurityPolicy.ContentSecurityPolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": security.ReferrerPolicy.ReferrerPolicy,
  };
  if (security.StrictTransportSecurity) headers["strict-transport-security"] = `max-age=${security.StrictTransportSecurity.AccessControlMaxAgeSec}`;
  const custom = policy.CustomHeadersConfig;
  if (custom.Quantity !== custom.Items.length) throw new Error("the policy counts its headers wrong");
  for (const { Header, Value } of custom.Items) headers[Header.toLowerCase()] = Value;
  return headers;
}

// A bucket has keys, and an address names one of them or nothing.
function origin(uri) {
  let key;
  try {
    key = decodeURIComponent(uri);
  } catch {
    return null;
  }
  if (key.split("/").some((name) => name === ".." || name === ".") || key.includes("\0")) return null;
  const file = join(root, key);
  return existsSync(file) && statSync(file).isFile() && !key.endsWith("/") && !key.slice(1).includes("//") ? file : null;
}

function eventOf(request, uri, response) {
  const headers = {};
  for (const [name, value] of Object.entries(request.headers)) if (name !== "cookie") headers[name] = { value: String(value) };
  const cookies = {};
  for (const part of (request.headers.cookie ?? "").split(";")) {
    const [name, value] = part.trim().split("=");
    if (name) cookies[name] = { value: value ?? "" };
  }
  const event = { version: "1.0", context: { eventType: response ? "viewer-response" : "viewer-request" }, viewer: { ip: "127.0.0.1" },
    request: { method: request.method, uri, querystring: {}, headers, cookies } };
  if (response) event.response = response;
  return event;
}

function send(response, status, headers, body) {
  response.writeHead(status, { ...headers, ...policyHeaders() });
  response.end(body);
}

createServer((request, response) => {
  const uri = request.url.split("?")[0];
  const made = handler(eventOf(request, uri));
  if (made.statusCode) {
    const headers = Object.fromEntries(Object.entries(made.headers).map(([name, one]) => [name, one.value]));
    return send(response, made.statusCode, headers, made.body);
  }
  const file = origin(made.uri);
  // No function sees an answer that the origin did not have.
  if (!file) return send(response, 404, { "content-type": TYPES[".html"] }, readFileSync(join(root, base, "404.html")));
  const completed = handler(eventOf(request, uri, { statusCode: 200, statusDescription: "OK", headers: {}, cookies: {} }));
  const headers = Object.fromEntries(Object.entries(completed.headers).map(([name, one]) => [name, one.value]));
  send(response, completed.statusCode, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", ...headers }, readFileSync(file));
}).listen(Number(port), "127.0.0.1");


function handler(event) {
  return event.response ? complete(event.request.uri, event.response) : answer(event.request);
}

// A request as it is, or what is answered in its place.
function answer(request) {
  const path = decoded(request.uri);
  if (path === BASE.slice(0, -1)) return lead(301, BASE);
  const to = Object.prototype.hasOwnProperty.call(MOVED, path) ? MOVED[path] : null;
  if (to === 0) return gone(path);
  if (to) return lead(301, to);
  if (path === BASE) {
    const home = chosen(request.cookies) || preferred(request.headers['accept-language']);
    if (home) return lead(302, home, { vary: { value: '{VARY}' }, 'cache-control': { value: '{ANEW}' } });
  }
  // Nobody finds a file by a name with two slashes.
  if (OURS.includes(path) || /\/\.(?!well-known\/)/.test(path)) request.uri = BASE + '404//';
  else if (path.endsWith('/')) request.uri += 'index.html';
  else if (path.startsWith(BASE) && !/\.[^/]*$/.test(path)) return lead(301, request.uri + '/');
  return request;
}

function decoded(uri) {
  try {
    return decodeURIComponent(uri);
  } catch (e) {
    return uri;
  }
}

function lead(status, to, headers) {
  return {
    statusCode: status,
    statusDescription: status === 301 ? 'Moved Permanently' : 'Found',
    headers: Object.assign({ location: { value: to } }, headers),
  };
}

// Machines read that it is gone; readers see the page for unknown addresses in their language.
function gone(path) {
  const folder = FOLDERS.find((one) => path.startsWith(one[0]));
  const page = folder ? folder[2] : encodeURI(BASE) + '404.html';
  return {
    statusCode: 410,
    statusDescription: 'Gone',
    headers: { 'content-type': { value: 'text/html; charset=utf-8' } },
    body: '<!DOCTYPE html><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=' + page + '">',
  };
}

function chosen(cookies) {
  const cookie = cookies && cookies['{COOKIE}'];
  return cookie && Object.prototype.hasOwnProperty.call(HOMES, cookie.value) ? HOMES[cookie.value] : 0;
}

// Where the language leads that weighs most; 0 for the page at the root.
function preferred(header) {
  let best = 0;
  let home = 0;
  for (const part of (header ? header.value : '').toLowerCase().split(',')) {
    const range = /^\s*([a-z]+(?:-[a-z0-9]+)*)\s*(?:;\s*q=([01]?(?:\.\d*)?)\s*)?$/.exec(part);
    const weight = range ? (range[2] === undefined ? 1 : Number(range[2])) : 0;
    if (!(weight > best)) continue;
    const name = Object.keys(NAMED).find((one) => (range[1] + '-').startsWith(one + '-'));
    if (name) {
      best = weight;
      home = NAMED[name];
    }
  }
  return home;
}

function complete(uri, response) {
  const path = decoded(uri);
  const status = Number(response.statusCode);
  if (status < 400) response.headers['cache-control'] = { value: KEPT.some((one) => path.startsWith(one)) ? '{KEPT}' : '{ANEW}' };
  const folder = FOLDERS.find((one) => path.startsWith(one[0]));
  if (folder) response.headers['content-language'] = { value: folder[1] };
  if (path === BASE || path === BASE + 'index.html') response.headers.vary = { value: '{VARY}' };
  return response;
}

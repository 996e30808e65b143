/*
 * Shows an honest page when a page cannot be reached. It keeps that one page and nothing else: no page of Lede, no answer
 * and no message ever gets into a cache, so nothing old is taken for new and nothing of one person is left for the next.
 */
const CACHE = 'lede-offline-1';
const OFFLINE = 'offline.html';

self.addEventListener('install', (event) => {
  // What is not opened as a page goes straight to the network: nothing has to wait until this worker is awake.
  event
    .addRoutes?.(['same-origin', 'cors', 'no-cors'].map((requestMode) => ({ condition: { requestMode }, source: 'network' })))
    .catch(() => {});
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.add(new Request(OFFLINE, { cache: 'reload', credentials: 'omit' })))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  // Only what is opened as a page: all else goes its way as if nobody stood here.
  if (event.request.mode !== 'navigate' || event.request.method !== 'GET') {
    return;
  }
  event.respondWith(
    fetch(event.request).catch((unreachable) =>
      caches.match(OFFLINE).then((page) => {
        if (page) {
          return page;
        }
        throw unreachable;
      }),
    ),
  );
});

/*
 * Lets the browser keep the page that is shown when Lede cannot be reached, and install Lede as an app. Without a secure
 * connection browsers refuse both; nothing else depends on it.
 */
if ('serviceWorker' in navigator && window.isSecureContext) {
  navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI)).catch(() => {});
}

// What the plugin has changed changes the counts of the navigation. Without this file they follow with the next page.
let timer;
document.addEventListener('kpi:changed', () => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 400);
});

async function refresh() {
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const link of document.querySelectorAll('.side a')) {
    const fresh = page.querySelector(`.side a[href="${CSS.escape(link.getAttribute('href'))}"]`);
    if (fresh && fresh.textContent !== link.textContent) link.replaceChildren(...fresh.childNodes);
  }
}

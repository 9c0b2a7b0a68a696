/** One of the stories on the page, by chance. Without a script the list itself is the answer. */
const link = document.querySelector<HTMLAnchorElement>('[data-random-story]');
const stories = document.querySelectorAll<HTMLAnchorElement>('.story-cards .card__title > a');

if (link && stories.length > 1) {
  const choose = () => {
    link.href = stories[Math.floor(Math.random() * stories.length)]?.href ?? link.href;
  };
  choose();
  // Whoever comes back to the page gets another one.
  addEventListener('pageshow', choose);
  link.hidden = false;
}

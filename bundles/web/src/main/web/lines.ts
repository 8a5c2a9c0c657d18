/** A duty that was typed in one run, "…: 1. Trình … 2. Dự thảo … a) …", with each of its numbered or dashed parts on a line of its own. */
export function linedUp(text: string): string {
  return text.replace(/[ \t]+(?=(?:\d{1,2}\.|[a-zđ]\)|-) \p{Lu})/gu, '\n');
}

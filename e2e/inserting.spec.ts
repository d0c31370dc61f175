import { expect, test } from "./fixtures.ts";

const paragraphs = ["The ferry sails at nine.", "It returns at ten.", "Nobody is on board.", "The harbour is shut."];

test("several pasted paragraphs are offered to the texts that follow, with one undo", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(...paragraphs);
  const workbench = await workbenchOf("translator", article, "en,ru");
  const { page } = workbench;
  await workbench.open(1);
  await workbench.paste("text/plain", "Паром выходит в девять.\n\nВернётся в десять.\n\nНа борту никого нет.");
  await expect(page.getByRole("dialog", { name: "3 paragraphs pasted" })).toBeVisible();
  await page.getByRole("button", { name: "Spread over 3 texts" }).click();
  await expect(workbench.text(2)).toHaveText("Вернётся в десять.");
  await expect(workbench.text(3)).toHaveText("На борту никого нет.");
  await workbench.saved();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(workbench.slot(2)).toContainText("Empty");
  await page.reload();
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");
  await expect(workbench.slot(3)).toContainText("Empty");
});

test("what cannot stand in a text is said when it is pasted, and nothing is lost", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(...paragraphs);
  const workbench = await workbenchOf("translator", article, "en,ru");
  const { page } = workbench;
  await workbench.write(1, "Паром выходит в девять.");
  await workbench.paste("text/plain", "я".repeat(5_000_000));
  await expect(page.getByText("That is too long for one text")).toBeVisible();
  await workbench.paste("text/html", '<img src="https://harbour.example/ferry.png">');
  await expect(page.getByText("An image cannot stand in a text")).toBeVisible();
  await expect(workbench.editor).toHaveText("Паром выходит в девять.");
  await workbench.paste("text/html", "<table><tr><td>Рейс</td><td>9:00</td></tr></table>");
  await expect(page.getByText("The table was pasted as text")).toBeVisible();
  await expect(workbench.editor).toContainText("Рейс");
  await workbench.saved();
});

test("marks and quantities of the source, and special characters, are inserted by one key", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith("It cost $5 billion.");
  const workbench = await workbenchOf("translator", article, "en,ru");
  const { page } = workbench;
  await workbench.write(1, "Это стоило ");
  await page.keyboard.press("Control+'");
  await expect(page.getByRole("menuitem", { name: /5 млрд долларов/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(workbench.editor).toHaveText(/Это\sстоило\s5\sмлрд\sдолларов/);
  await page.keyboard.press("Control+'");
  await page.keyboard.type("U+2116");
  await page.keyboard.press("Enter");
  await expect(workbench.editor).toContainText("№");
  await workbench.saved();
});

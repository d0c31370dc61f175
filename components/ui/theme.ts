export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Kept by the browser, read by the server: the first paint is right. */
export const themeCookie = "verso-theme";

export const themeFrom = (value: string | undefined): Theme => themes.find((theme) => theme === value) ?? "system";

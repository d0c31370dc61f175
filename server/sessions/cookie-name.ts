/** The session's cookie. Over https its name promises that no other host and no plain connection can set it. */
export const isSecure = (): boolean => process.env.PUBLIC_URL?.startsWith("https:") ?? false;

export const sessionCookie = (): string => (isSecure() ? "__Host-verso-session" : "verso-session");

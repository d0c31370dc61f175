import type { NextRequest } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing.ts";

const route = createMiddleware(routing);

/** Sends a page to the reader's language and gives its scripts their nonce. Lets nobody in: every use case asks for itself. */
export function proxy(request: NextRequest) {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = policyWith(nonce);
  request.headers.set("x-nonce", nonce);
  request.headers.set("content-security-policy", policy);
  // Where to come back to after signing in: a layout is not told.
  request.headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = route(request);
  response.headers.set("content-security-policy", policy);
  return response;
}

function policyWith(nonce: string): string {
  const dev = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev}`,
    `style-src 'self' 'nonce-${nonce}'`,
    // React Aria places popovers by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// What is a page, and nothing else: main.ts answers the other doors before, and files have a dot.
export const config = { matcher: ["/((?!api/|_next/|read/|healthz|readyz|metrics)[^.]*)"] };

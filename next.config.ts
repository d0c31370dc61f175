import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  devIndicators: false,
  // Types are checked by npm test: who starts a desk does not wait for that.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Sentences are parsed by the build; the browser is spared the parser, 10 KB of it.
  turbopack: {
    rules: {
      "*.json": {
        loaders: ["./i18n/compile-messages.mjs"],
        condition: { path: /messages\/[\w-]+\.json$/ },
        type: "json",
      },
    },
    resolveAlias: {
      "use-intl/format-message": "./node_modules/use-intl/dist/esm/production/format-message/format-only.js",
    },
  },
  serverExternalPackages: ["better-sqlite3", "pg", "@node-rs/argon2"],
};

export default withNextIntl(config);

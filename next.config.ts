import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./i18n/request.ts",
  experimental: { createMessagesDeclaration: "./messages/en.json" },
});

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  devIndicators: false,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "pg", "@node-rs/argon2"],
};

export default withNextIntl(config);

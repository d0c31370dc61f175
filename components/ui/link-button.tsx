"use client";
import type { ComponentProps } from "react";
import { Link } from "../../i18n/navigation.ts";
import { type ButtonLook, lookOf } from "./button.tsx";

/** A link that looks like a button: it leads somewhere. */
export function LinkButton({
  look,
  size,
  className,
  ...props
}: Omit<ComponentProps<typeof Link>, "className"> & ButtonLook) {
  return <Link {...props} className={lookOf({ look, size, className })} />;
}

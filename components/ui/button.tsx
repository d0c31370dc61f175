"use client";
import type { ComponentProps, ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { Link } from "../../i18n/navigation.ts";

const looks = {
  primary: "bg-accent text-accent-ink hover:brightness-110 border border-transparent",
  plain: "border border-line bg-surface hover:bg-surface-2",
  quiet: "border border-transparent hover:bg-surface-3",
  danger: "border border-danger text-danger bg-surface hover:bg-danger-surface",
} as const;
const sizes = {
  normal: "min-h-9 px-3 text-sm pointer-coarse:min-h-11",
  small: "min-h-7 px-2 text-[0.8125rem] pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:px-3",
  icon: "size-8 justify-center pointer-coarse:size-11",
} as const;
const shape =
  "inline-flex items-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none disabled:opacity-45 aria-disabled:opacity-45";

interface Look {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
}
type ButtonProps = Omit<AriaButtonProps, "className" | "children"> & Look & { children: ReactNode; className?: string };

export function Button({ look = "plain", size = "normal", className = "", ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${shape} ${looks[look]} ${sizes[size]} ${className}`} />;
}

/** A link that looks like a button: it leads somewhere. */
export function LinkButton({
  look = "plain",
  size = "normal",
  className = "",
  ...props
}: Omit<ComponentProps<typeof Link>, "className"> & Look & { className?: string }) {
  return <Link {...props} className={`${shape} ${looks[look]} ${sizes[size]} ${className}`} />;
}

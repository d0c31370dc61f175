"use client";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { PersonBadge } from "./person-badge.tsx";
import type { Claim } from "./presence-store.ts";

/** Somebody who is here: who and where is said when it is pointed at, has the keyboard, or is read out. */
export function PersonButton({ claim, words, onPress }: { claim: Claim; words: string; onPress(): void }) {
  return (
    <TooltipTrigger delay={150} closeDelay={100}>
      <Button
        aria-label={words}
        onPress={onPress}
        data-member={claim.member}
        data-idle={claim.idle || undefined}
        className="flex min-h-6 min-w-6 items-center justify-center rounded-full pointer-coarse:min-h-11 pointer-coarse:min-w-8"
      >
        <PersonBadge member={claim.member} name={claim.name} faded={claim.idle} />
      </Button>
      <Tooltip
        placement="bottom"
        offset={4}
        className="z-50 max-w-64 rounded-md border border-hairline bg-surface px-2 py-1 text-xs text-ink shadow-lg"
      >
        {words}
      </Tooltip>
    </TooltipTrigger>
  );
}

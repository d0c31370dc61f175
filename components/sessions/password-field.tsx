"use client";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";

/** A password, which can be shown: paste and password managers are welcome. */
export function PasswordField(props: ComponentProps<typeof TextField>) {
  const t = useTranslations("sessions");
  const [shown, setShown] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        {...props}
        type={shown ? "text" : "password"}
        required
        maxLength={128}
        spellCheck={false}
        autoCapitalize="none"
      />
      <Button look="quiet" size="small" className="self-start" onPress={() => setShown(!shown)}>
        {shown ? t("hidePassword") : t("showPassword")}
      </Button>
    </div>
  );
}

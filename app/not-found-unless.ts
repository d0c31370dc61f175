import { notFound } from "next/navigation";
import { isRefusal } from "../domain/refusal.ts";

/** What a use case gives a page; where it refuses to show anything, there is nothing here. */
export async function notFoundUnless<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error) && ["notFound", "forbidden"].includes(error.code)) notFound();
    throw error;
  }
}

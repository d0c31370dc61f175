import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ProjectForm } from "../../../../../components/projects/project-form.tsx";
import { LinkButton } from "../../../../../components/ui/link-button.tsx";
import { pickMessages } from "../../../../../i18n/pick-messages.ts";
import { listProjects } from "../../../../../server/projects/list-projects.ts";
import { requireActor } from "../../../../actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("projects");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/settings/project">) {
  const t = await getTranslations("projects");
  const projects = await listProjects(await requireActor());
  const asked = (await searchParams).project;
  const project = projects.find((one) => one.id === asked) ?? projects[0];
  return (
    <main id="main" className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-8 sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">{t("title")}</h1>
      {projects.length > 1 && (
        <nav aria-label={t("title")} className="flex flex-wrap gap-2">
          {projects.map(({ id, name }) => (
            <LinkButton
              key={id}
              href={{ pathname: "/settings/project", query: { project: id } }}
              aria-current={id === project?.id ? "page" : undefined}
              size="small"
            >
              {name}
            </LinkButton>
          ))}
        </nav>
      )}
      {project && (
        <NextIntlClientProvider messages={pickMessages(await getMessages(), ["ui", "projects", "problems"])}>
          <ProjectForm key={project.id} project={project} />
        </NextIntlClientProvider>
      )}
    </main>
  );
}

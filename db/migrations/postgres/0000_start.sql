CREATE TABLE "answers" (
	"member" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answers_member_key_pk" PRIMARY KEY("member","key")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"project" text NOT NULL,
	"title" text NOT NULL,
	"title_key" text NOT NULL,
	"source" text NOT NULL,
	"languages" jsonb NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"change" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"article" text NOT NULL,
	"language" text NOT NULL,
	"member" text NOT NULL,
	"task" text NOT NULL,
	CONSTRAINT "assignments_article_language_member_task_pk" PRIMARY KEY("article","language","member","task")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"thread" text NOT NULL,
	"member" text,
	"name" text,
	"proof" text,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"article" text NOT NULL,
	"language" text NOT NULL,
	"slug" text,
	"due" text,
	"signed_off_at" timestamp (3) with time zone,
	"signed_off_by" text,
	CONSTRAINT "editions_article_language_pk" PRIMARY KEY("article","language")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"member" text,
	"channel" text NOT NULL,
	"operator" text,
	"project" text,
	"article" text,
	"unit" text,
	"language" text,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" text PRIMARY KEY NOT NULL,
	"article" text NOT NULL,
	"kind" text NOT NULL,
	"parent" text,
	"attributes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "keys" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"scope" text NOT NULL,
	"project" text,
	"member" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"member" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"name" text NOT NULL,
	"password" text,
	"admin" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"member" text NOT NULL,
	"project" text NOT NULL,
	"role" text NOT NULL,
	"translate" jsonb NOT NULL,
	"review" jsonb NOT NULL,
	CONSTRAINT "memberships_member_project_pk" PRIMARY KEY("member","project")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"languages" jsonb NOT NULL,
	"review_policy" text NOT NULL,
	"source_review" boolean NOT NULL,
	"style_guide" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proofs" (
	"id" text PRIMARY KEY NOT NULL,
	"article" text NOT NULL,
	"language" text NOT NULL,
	"token_hash" text NOT NULL,
	"name" text NOT NULL,
	"drafts" boolean NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"unit" text NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"author" text NOT NULL,
	"by" text NOT NULL,
	"origin" text NOT NULL,
	"cause" text NOT NULL,
	"reason" text,
	"minor" boolean NOT NULL,
	"basis_language" text,
	"basis_revision" integer,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_unit_language_number_pk" PRIMARY KEY("unit","language","number")
);
--> statement-breakpoint
CREATE TABLE "segments" (
	"unit" text NOT NULL,
	"language" text NOT NULL,
	"article" text NOT NULL,
	"content" jsonb NOT NULL,
	"text" text NOT NULL,
	"hash" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"origin" text NOT NULL,
	"writer" text NOT NULL,
	"revision" integer NOT NULL,
	"revision_hash" text NOT NULL,
	"authors" jsonb NOT NULL,
	"basis_language" text,
	"basis_revision" integer,
	"basis_hash" text,
	"confirmed_revision" integer,
	"confirmed_hash" text,
	"major_revision" integer NOT NULL,
	"approved_revision" integer,
	"approved_hash" text,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	"omission" jsonb,
	"returned" jsonb,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"change" bigint NOT NULL,
	CONSTRAINT "segments_unit_language_pk" PRIMARY KEY("unit","language")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"member" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"agent" text NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"article" text NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"document" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "snapshots_article_language_number_pk" PRIMARY KEY("article","language","number")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"project" text NOT NULL,
	"article" text NOT NULL,
	"unit" text NOT NULL,
	"language" text,
	"quote" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" text
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"article" text NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"region" text NOT NULL,
	"level" integer,
	"group" text,
	"note" text NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"merged_into" text
);
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_members_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_threads_id_fk" FOREIGN KEY ("thread") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_proof_proofs_id_fk" FOREIGN KEY ("proof") REFERENCES "public"."proofs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "keys" ADD CONSTRAINT "keys_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "keys" ADD CONSTRAINT "keys_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_created_by_members_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_unit_units_id_fk" FOREIGN KEY ("unit") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_unit_units_id_fk" FOREIGN KEY ("unit") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_resolved_by_members_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answers_at" ON "answers" USING btree ("at");--> statement-breakpoint
CREATE INDEX "articles_project" ON "articles" USING btree ("project","changed_at");--> statement-breakpoint
CREATE INDEX "articles_change" ON "articles" USING btree ("change");--> statement-breakpoint
CREATE INDEX "assignments_member" ON "assignments" USING btree ("member");--> statement-breakpoint
CREATE INDEX "comments_thread" ON "comments" USING btree ("thread");--> statement-breakpoint
CREATE INDEX "comments_proof" ON "comments" USING btree ("proof");--> statement-breakpoint
CREATE INDEX "events_article" ON "events" USING btree ("article","id");--> statement-breakpoint
CREATE INDEX "events_project" ON "events" USING btree ("project","id");--> statement-breakpoint
CREATE INDEX "groups_article" ON "groups" USING btree ("article");--> statement-breakpoint
CREATE UNIQUE INDEX "keys_token" ON "keys" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "links_member" ON "links" USING btree ("member");--> statement-breakpoint
CREATE UNIQUE INDEX "members_email_key" ON "members" USING btree ("email_key");--> statement-breakpoint
CREATE UNIQUE INDEX "proofs_token" ON "proofs" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "proofs_article" ON "proofs" USING btree ("article");--> statement-breakpoint
CREATE INDEX "segments_article" ON "segments" USING btree ("article","language","state");--> statement-breakpoint
CREATE INDEX "segments_change" ON "segments" USING btree ("change");--> statement-breakpoint
CREATE INDEX "sessions_member" ON "sessions" USING btree ("member");--> statement-breakpoint
CREATE INDEX "threads_article" ON "threads" USING btree ("article","unit","resolved_at");--> statement-breakpoint
CREATE INDEX "units_article" ON "units" USING btree ("article","place");
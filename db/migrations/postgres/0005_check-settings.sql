CREATE TABLE "house_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"project" text NOT NULL,
	"rule" jsonb NOT NULL,
	"by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "check_profile" jsonb;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "checks" text;--> statement-breakpoint
ALTER TABLE "house_rules" ADD CONSTRAINT "house_rules_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_rules" ADD CONSTRAINT "house_rules_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "house_rules_project" ON "house_rules" USING btree ("project","ended_at");
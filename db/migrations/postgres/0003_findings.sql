CREATE TABLE "dismissals" (
	"id" text PRIMARY KEY NOT NULL,
	"project" text NOT NULL,
	"scope" text NOT NULL,
	"check" text NOT NULL,
	"concern" text NOT NULL,
	"article" text NOT NULL,
	"unit" text NOT NULL,
	"source_language" text NOT NULL,
	"language" text NOT NULL,
	"words" jsonb NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "sightings" (
	"unit" text NOT NULL,
	"language" text NOT NULL,
	"check" text NOT NULL,
	"concern" text NOT NULL,
	"project" text NOT NULL,
	"source_language" text NOT NULL,
	"severity" text NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sightings_unit_language_check_concern_pk" PRIMARY KEY("unit","language","check","concern")
);
--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_ended_by_members_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dismissals_article" ON "dismissals" USING btree ("article","ended_at");--> statement-breakpoint
CREATE INDEX "dismissals_project" ON "dismissals" USING btree ("project","scope","ended_at");--> statement-breakpoint
CREATE INDEX "dismissals_act" ON "dismissals" USING btree ("act");--> statement-breakpoint
CREATE INDEX "sightings_project" ON "sightings" USING btree ("project","check");
CREATE TABLE "addressees" (
	"comment" text NOT NULL,
	"member" text NOT NULL,
	"thread" text NOT NULL,
	"why" text NOT NULL,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "addressees_comment_member_pk" PRIMARY KEY("comment","member")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"member" text NOT NULL,
	"project" text NOT NULL,
	"article" text NOT NULL,
	"unit" text,
	"language" text,
	"writing" boolean NOT NULL,
	"idle" boolean NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"ended" boolean NOT NULL,
	"change" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"member" text NOT NULL,
	"article" text NOT NULL,
	"seen" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "visits_member_article_pk" PRIMARY KEY("member","article")
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "mentions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "thread" text;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "kind" text DEFAULT 'comment' NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "asked_in" text;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "anchor" jsonb;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "lost" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "change" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "addressees" ADD CONSTRAINT "addressees_comment_comments_id_fk" FOREIGN KEY ("comment") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addressees" ADD CONSTRAINT "addressees_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "addressees_member" ON "addressees" USING btree ("member","seen_at");--> statement-breakpoint
CREATE INDEX "addressees_thread" ON "addressees" USING btree ("thread","member");--> statement-breakpoint
CREATE INDEX "claims_article" ON "claims" USING btree ("article");--> statement-breakpoint
CREATE INDEX "claims_change" ON "claims" USING btree ("change");--> statement-breakpoint
CREATE INDEX "claims_until" ON "claims" USING btree ("ended","until");--> statement-breakpoint
CREATE INDEX "threads_project" ON "threads" USING btree ("project","kind","resolved_at");--> statement-breakpoint
CREATE INDEX "threads_change" ON "threads" USING btree ("change");
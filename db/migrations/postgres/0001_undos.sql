CREATE TABLE "undos" (
	"id" text PRIMARY KEY NOT NULL,
	"member" text NOT NULL,
	"project" text NOT NULL,
	"article" text NOT NULL,
	"act" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"parts" jsonb NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "undos" ADD CONSTRAINT "undos_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "undos_at" ON "undos" USING btree ("at");
CREATE TABLE `addressees` (
	`comment` text NOT NULL,
	`member` text NOT NULL,
	`thread` text NOT NULL,
	`why` text NOT NULL,
	`seen_at` integer,
	PRIMARY KEY(`comment`, `member`),
	FOREIGN KEY (`comment`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `addressees_member` ON `addressees` (`member`,`seen_at`);--> statement-breakpoint
CREATE INDEX `addressees_thread` ON `addressees` (`thread`,`member`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`member` text NOT NULL,
	`project` text NOT NULL,
	`article` text NOT NULL,
	`unit` text,
	`language` text,
	`writing` integer NOT NULL,
	`idle` integer NOT NULL,
	`until` integer NOT NULL,
	`ended` integer NOT NULL,
	`change` integer NOT NULL,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_article` ON `claims` (`article`);--> statement-breakpoint
CREATE INDEX `claims_change` ON `claims` (`change`);--> statement-breakpoint
CREATE INDEX `claims_until` ON `claims` (`ended`,`until`);--> statement-breakpoint
CREATE TABLE `visits` (
	`member` text NOT NULL,
	`article` text NOT NULL,
	`seen` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`member`, `article`),
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `comments` ADD `mentions` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `thread` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `kind` text DEFAULT 'comment' NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `asked_in` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `anchor` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `lost` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `change` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `threads_project` ON `threads` (`project`,`kind`,`resolved_at`);--> statement-breakpoint
CREATE INDEX `threads_change` ON `threads` (`change`);
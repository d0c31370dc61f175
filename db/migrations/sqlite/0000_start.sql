CREATE TABLE `answers` (
	`member` text NOT NULL,
	`key` text NOT NULL,
	`request` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`member`, `key`)
);
--> statement-breakpoint
CREATE INDEX `answers_at` ON `answers` (`at`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`project` text NOT NULL,
	`title` text NOT NULL,
	`title_key` text NOT NULL,
	`source` text NOT NULL,
	`languages` text NOT NULL,
	`note` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	`archived_at` integer,
	`change` integer NOT NULL,
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `articles_project` ON `articles` (`project`,`changed_at`);--> statement-breakpoint
CREATE INDEX `articles_change` ON `articles` (`change`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`article` text NOT NULL,
	`language` text NOT NULL,
	`member` text NOT NULL,
	`task` text NOT NULL,
	PRIMARY KEY(`article`, `language`, `member`, `task`),
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignments_member` ON `assignments` (`member`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`thread` text NOT NULL,
	`member` text,
	`name` text,
	`proof` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`thread`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proof`) REFERENCES `proofs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread`);--> statement-breakpoint
CREATE INDEX `comments_proof` ON `comments` (`proof`);--> statement-breakpoint
CREATE TABLE `editions` (
	`article` text NOT NULL,
	`language` text NOT NULL,
	`slug` text,
	`due` text,
	`signed_off_at` integer,
	`signed_off_by` text,
	PRIMARY KEY(`article`, `language`),
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`member` text,
	`channel` text NOT NULL,
	`operator` text,
	`project` text,
	`article` text,
	`unit` text,
	`language` text,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_article` ON `events` (`article`,`id`);--> statement-breakpoint
CREATE INDEX `events_project` ON `events` (`project`,`id`);--> statement-breakpoint
CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`article` text NOT NULL,
	`kind` text NOT NULL,
	`parent` text,
	`attributes` text NOT NULL,
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `groups_article` ON `groups` (`article`);--> statement-breakpoint
CREATE TABLE `keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`scope` text NOT NULL,
	`project` text,
	`member` text NOT NULL,
	`created_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_token` ON `keys` (`token_hash`);--> statement-breakpoint
CREATE TABLE `links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`member` text,
	`created_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `links_member` ON `links` (`member`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`name` text NOT NULL,
	`password` text,
	`admin` integer NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_email_key` ON `members` (`email_key`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`member` text NOT NULL,
	`project` text NOT NULL,
	`role` text NOT NULL,
	`translate` text NOT NULL,
	`review` text NOT NULL,
	PRIMARY KEY(`member`, `project`),
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`languages` text NOT NULL,
	`review_policy` text NOT NULL,
	`source_review` integer NOT NULL,
	`style_guide` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `proofs` (
	`id` text PRIMARY KEY NOT NULL,
	`article` text NOT NULL,
	`language` text NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`drafts` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proofs_token` ON `proofs` (`token_hash`);--> statement-breakpoint
CREATE INDEX `proofs_article` ON `proofs` (`article`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`unit` text NOT NULL,
	`language` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`author` text NOT NULL,
	`by` text NOT NULL,
	`origin` text NOT NULL,
	`cause` text NOT NULL,
	`reason` text,
	`minor` integer NOT NULL,
	`basis_language` text,
	`basis_revision` integer,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`unit`, `language`, `number`)
);
--> statement-breakpoint
CREATE TABLE `segments` (
	`unit` text NOT NULL,
	`language` text NOT NULL,
	`article` text NOT NULL,
	`content` text NOT NULL,
	`text` text NOT NULL,
	`hash` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`writer` text NOT NULL,
	`revision` integer NOT NULL,
	`revision_hash` text NOT NULL,
	`authors` text NOT NULL,
	`basis_language` text,
	`basis_revision` integer,
	`basis_hash` text,
	`confirmed_revision` integer,
	`confirmed_hash` text,
	`major_revision` integer NOT NULL,
	`approved_revision` integer,
	`approved_hash` text,
	`approved_by` text,
	`approved_at` integer,
	`omission` text,
	`returned` text,
	`changed_at` integer NOT NULL,
	`change` integer NOT NULL,
	PRIMARY KEY(`unit`, `language`),
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `segments_article` ON `segments` (`article`,`language`,`state`);--> statement-breakpoint
CREATE INDEX `segments_change` ON `segments` (`change`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`member` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`agent` text NOT NULL,
	`address` text NOT NULL,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_member` ON `sessions` (`member`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`article` text NOT NULL,
	`language` text NOT NULL,
	`number` integer NOT NULL,
	`document` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`article`, `language`, `number`),
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`project` text NOT NULL,
	`article` text NOT NULL,
	`unit` text NOT NULL,
	`language` text,
	`quote` text,
	`created_at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by` text,
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_article` ON `threads` (`article`,`unit`,`resolved_at`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`article` text NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`region` text NOT NULL,
	`level` integer,
	`group` text,
	`note` text NOT NULL,
	`removed_at` integer,
	`merged_into` text,
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `units_article` ON `units` (`article`,`place`);
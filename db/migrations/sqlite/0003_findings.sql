CREATE TABLE `dismissals` (
	`id` text PRIMARY KEY NOT NULL,
	`project` text NOT NULL,
	`scope` text NOT NULL,
	`check` text NOT NULL,
	`concern` text NOT NULL,
	`article` text NOT NULL,
	`unit` text NOT NULL,
	`source_language` text NOT NULL,
	`language` text NOT NULL,
	`words` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dismissals_article` ON `dismissals` (`article`,`ended_at`);--> statement-breakpoint
CREATE INDEX `dismissals_project` ON `dismissals` (`project`,`scope`,`ended_at`);--> statement-breakpoint
CREATE INDEX `dismissals_act` ON `dismissals` (`act`);--> statement-breakpoint
CREATE TABLE `sightings` (
	`unit` text NOT NULL,
	`language` text NOT NULL,
	`check` text NOT NULL,
	`concern` text NOT NULL,
	`project` text NOT NULL,
	`source_language` text NOT NULL,
	`severity` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`unit`, `language`, `check`, `concern`)
);
--> statement-breakpoint
CREATE INDEX `sightings_project` ON `sightings` (`project`,`check`);